import {
  toRemarkRule
} from "../chunks/chunk-GLH6KZO7.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-HUO4AMLG.js";
import "../chunks/chunk-EMZHBVMF.js";
import {
  todoContext
} from "../chunks/chunk-2J2TRWZZ.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-2OYLZFRA.js";

// rule:todo-context
var todo_context_default = toRemarkRule(todoContext);
export {
  todo_context_default as default
};
