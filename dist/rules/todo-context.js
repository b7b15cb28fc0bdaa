import {
  toRemarkRule
} from "../chunks/chunk-OC3IVQMU.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-TR7KADXK.js";
import "../chunks/chunk-4CFWVPDY.js";
import {
  todoContext
} from "../chunks/chunk-YN73UXYE.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-JMNWI6SN.js";

// rule:todo-context
var todo_context_default = toRemarkRule(todoContext);
export {
  todo_context_default as default
};
