import {
  parseMarkdown
} from "./chunk-MLWZOIE5.js";
export {
  parseMarkdown
};
