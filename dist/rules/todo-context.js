import {
  toRemarkRule
} from "../chunks/chunk-P5U6IXBO.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-GZ6OJO2G.js";
import "../chunks/chunk-H66EKF7P.js";
import {
  todoContext
} from "../chunks/chunk-GFSEGITB.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-4UFV2474.js";

// rule:todo-context
var todo_context_default = toRemarkRule(todoContext);
export {
  todo_context_default as default
};
