import {
  toRemarkRule
} from "../chunks/chunk-JDUHODUT.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-FWCC6PMG.js";
import "../chunks/chunk-DKBV7P36.js";
import {
  todoContext
} from "../chunks/chunk-6MDXXKJB.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-PPZD6OIE.js";

// rule:todo-context
var todo_context_default = toRemarkRule(todoContext);
export {
  todo_context_default as default
};
