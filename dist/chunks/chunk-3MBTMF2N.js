import {
  parseMarkdown
} from "./chunk-MLWZOIE5.js";
import {
  validateConfig
} from "./chunk-UAFYVR36.js";
import {
  applyComments,
  commentRuleId,
  readSessionFile,
  runRule,
  withSecretFinder
} from "./chunk-2L6UBRRL.js";
import {
  resolveConfig,
  ruleUrl
} from "./chunk-45OC6UWI.js";
import {
  localDay,
  readSession
} from "./chunk-VHYNM6XW.js";

// remark/rule-plugin.ts
import { lintRule } from "unified-lint-rule";
import { VFileMessage } from "vfile-message";
function toRemarkRule(rule) {
  return lintRule(
    { origin: `remark-lint:${rule.id}`, url: ruleUrl(rule.id) },
    (tree, file, options) => {
      const config = { rules: { [rule.id]: ["error", options ?? {}] } };
      const [problem] = validateConfig(config);
      if (problem) file.fail(`Unexpected options of ${rule.id}: ${problem.message}`);
      const resolved = resolveConfig(config);
      const path = pathOf(file);
      if (path !== void 0 && !resolved.isSessionFile(path)) return;
      const settings = resolved.settingsFor(path ?? "");
      const on = settings.rules.get(rule.id);
      if (!on) return;
      const text = textOf(file);
      return withContext(text, settings, (context) => {
        const sessionFile = readSessionFile(sessionOf(tree, text), path, settings, context);
        const findings = [];
        runRule(rule, sessionFile, on, false, findings);
        for (const finding of withoutSuppressed(findings, sessionFile)) {
          if (finding.ruleId === rule.id) addMessage(file, finding);
        }
      });
    }
  );
}
function withoutSuppressed(findings, { session }) {
  return applyComments(findings, session.tree, session.source).filter(
    // Under remark an unknown name can belong to any other rule.
    ({ ruleId, severity }) => ruleId !== commentRuleId || severity === "error"
  );
}
function addMessage(file, finding) {
  const message = file.message(finding.message, {
    place: finding.place,
    ruleId: finding.ruleId,
    source: "remark-lint"
  });
  message.fatal = finding.severity === "error";
  message.note = finding.note;
  message.url = finding.url;
  if (finding.cause) message.cause = causeOf(finding, finding.cause);
  if (finding.expected.length > 0) message.expected = [...finding.expected];
}
function causeOf({ ruleId }, { message, place }) {
  return new VFileMessage(message, { place, ruleId, source: "remark-lint" });
}
function pathOf(file) {
  return file.path?.replaceAll("\\", "/");
}
function textOf(file) {
  const text = String(file);
  return text.charCodeAt(0) === 65279 ? text.slice(1) : text;
}
function withContext(text, settings, run) {
  const today = process.env.SESSION_LINT_TODAY ?? localDay(/* @__PURE__ */ new Date());
  const context = withSecretFinder(text, settings, { today });
  if (context instanceof Promise) return context.then(run);
  run(context);
  return void 0;
}
var sessions = /* @__PURE__ */ new WeakMap();
function sessionOf(tree, text) {
  let session = sessions.get(tree);
  if (!session) {
    session = readSession(lacksGfm(tree, text) ? parseMarkdown(text) : tree, text);
    sessions.set(tree, session);
  }
  return session;
}
var gfmMarks = /^---\r?\n|^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]{1,9}\[[ xX]\]|^[ \t>]*\|?[ \t]{0,9}:?-+:?[ \t]{0,9}\||~~|https?:|www\./m;
function lacksGfm(tree, text) {
  return gfmMarks.test(text) && !tree.children.some(knowsGfm);
}
function knowsGfm(node) {
  const open = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.type === "table" || next.type === "yaml" || next.type === "delete") return true;
    if (next.type === "listItem" && typeof next.checked === "boolean") return true;
    if ("children" in next) for (const child of next.children) open.push(child);
  }
  return false;
}

export {
  toRemarkRule,
  withoutSuppressed,
  addMessage,
  pathOf,
  textOf,
  withContext,
  sessionOf
};
