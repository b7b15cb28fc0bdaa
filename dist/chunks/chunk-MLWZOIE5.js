// session/markdown.ts
import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfm } from "micromark-extension-gfm";
var plain = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };
var withFrontmatter = {
  extensions: [...plain.extensions, frontmatter(["yaml"])],
  mdastExtensions: [...plain.mdastExtensions, frontmatterFromMarkdown(["yaml"])]
};
var frontmatterPattern = /^---[ \t]*[\r\n](?:[\s\S]*?[\r\n])?---[ \t]*(?![^\r\n])/;
function parseMarkdown(text) {
  return fromMarkdown(text, frontmatterPattern.test(text) ? withFrontmatter : plain);
}

export {
  parseMarkdown
};
