import {
  matchFormat,
  readSession,
  recognise,
  ruleUrl,
  rules,
  unknownFormat
} from "./chunk-LTKDOQ5C.js";

// rules/run.ts
var RuleError = class extends Error {
  ruleId;
  constructor(ruleId, cause) {
    super(`${ruleId} crashed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = "RuleError";
    this.ruleId = ruleId;
  }
};
function readSessionFile(tree, text, path, settings, context) {
  const session = readSession(tree, text);
  return {
    session,
    match: matchFormat(session, chooseFormat(session, path, settings), {
      path,
      type: settings.type,
      forceType: settings.forceType
    }),
    formatNames: settings.formats.map(({ name }) => name),
    path,
    context
  };
}
function chooseFormat(session, path, { format, formats }) {
  const chosen = format === "auto" ? recognise(session, formats, path) : formats.find(({ name }) => name === format);
  return chosen ?? unknownFormat;
}
function runRules(file, settings) {
  const findings = [];
  for (const rule of rules) {
    const on = settings.rules.get(rule.id);
    if (on) runRule(rule, file, on, settings.strict, findings);
  }
  return findings;
}
function runRule(rule, file, { severity, options }, strict, findings) {
  try {
    rule.check(file, options, (report) => {
      findings.push({
        ruleId: rule.id,
        severity: strict ? "error" : report.severity ?? severity,
        message: report.message,
        place: report.place,
        expected: report.expected ?? [],
        note: report.note ?? rule.why,
        url: ruleUrl(rule.id)
      });
    });
  } catch (error) {
    throw new RuleError(rule.id, error);
  }
}

export {
  RuleError,
  readSessionFile,
  runRules,
  runRule
};
