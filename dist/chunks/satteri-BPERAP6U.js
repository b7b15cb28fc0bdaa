// lint/satteri.ts
import { markdownToMdast } from "satteri";
var options = { features: { frontmatter: true, gfm: true } };
function parse(text) {
  const safe = text.includes("\0") ? text.replaceAll("\0", "�") : text;
  return markdownToMdast(safe, options);
}
export {
  parse
};
