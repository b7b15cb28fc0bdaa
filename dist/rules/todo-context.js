import {
  toRemarkRule
} from "../chunks/chunk-EQN6FEBO.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-KGEEM3XD.js";
import "../chunks/chunk-YJXE45DX.js";
import {
  todoContext
} from "../chunks/chunk-GV6PLEY2.js";
import "../chunks/chunk-KQ3HK4ZW.js";
import "../chunks/chunk-NSEE7PRI.js";
import "../chunks/chunk-BCJONUPS.js";

// rule:todo-context
var todo_context_default = toRemarkRule(todoContext);
export {
  todo_context_default as default
};
