import {
  toRemarkRule
} from "../chunks/chunk-TEHAL3KT.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-7VANXTFJ.js";
import "../chunks/chunk-EXYQ4J4S.js";
import {
  todoContext
} from "../chunks/chunk-XVQPEKIX.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-F2DTIGEX.js";

// rule:todo-context
var todo_context_default = toRemarkRule(todoContext);
export {
  todo_context_default as default
};
