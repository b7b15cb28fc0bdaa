import {
  lintOptionSpecs
} from "./chunk-PSL4EOOD.js";
import "./chunk-VZJHQD3S.js";
import "./chunk-4B6AHBB3.js";
import {
  repository
} from "./chunk-GZVPKN5T.js";
import "./chunk-OUPDZGWK.js";
import "./chunk-B4DWHZQ3.js";

// cli/help.ts
var helpCommand = async (_argv, { stdout }) => {
  stdout.write(helpText(lintOptionSpecs));
  return 0;
};
function helpText(specs) {
  const groups = [...new Set(specs.map(({ group }) => group))];
  const written = specs.map(writeOption);
  const width = Math.max(...written.map(({ length }) => length));
  const lines = groups.flatMap((group) => [
    "",
    `${group}:`,
    ...specs.flatMap(
      (spec, index) => spec.group === group ? [`  ${(written[index] ?? "").padEnd(width)}  ${spec.description}`] : []
    )
  ]);
  return [...head, ...lines, ...foot, ""].join("\n");
}
var head = [
  "Usage: session-lint [options] [path|glob …]",
  "",
  "Lints session files: the notes that developers and coding agents leave for the next session.",
  "Without a path: the configured session files below the current folder."
];
var foot = [
  "",
  "Exit codes:",
  "  0  nothing to report, or warnings only",
  "  1  errors, or more warnings than --max-warnings",
  "  2  the command could not do its work: bad option, bad configuration, unreadable file",
  "",
  repository
];
function writeOption({ name, short, value }) {
  const start = short === void 0 ? "    " : `-${short}, `;
  return `${start}--${name}${value === void 0 ? "" : ` <${value}>`}`;
}
export {
  helpCommand
};
