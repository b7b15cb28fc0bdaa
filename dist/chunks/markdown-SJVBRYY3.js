import {
  parseMarkdown
} from "./chunk-J36KXGSX.js";
export {
  parseMarkdown
};
