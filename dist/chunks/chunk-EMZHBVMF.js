import {
  ruleUrl,
  rules
} from "./chunk-2J2TRWZZ.js";
import {
  matchFormat,
  recognise,
  unknownFormat
} from "./chunk-2OYLZFRA.js";

// rules/secrets/hide.ts
function hideSecrets(findings, text) {
  const secrets = /* @__PURE__ */ new Set();
  for (const { sensitive, place } of findings) {
    if (sensitive) addSecret(text.slice(place.start.offset, place.end.offset), secrets);
  }
  if (secrets.size === 0) return findings;
  const hide = (shown) => [...secrets].reduce(withoutSecret, shown);
  return findings.map((finding) => ({
    ...finding,
    message: hide(finding.message),
    note: hide(finding.note),
    expected: finding.expected.map(hide)
  }));
}
function addSecret(secret, secrets) {
  for (const line of secret.split(/\r\n?|\n|\\n/)) {
    const part = line.trim();
    if (part.length >= shortest && !part.startsWith("-----")) secrets.add(part);
  }
}
var shortest = 4;
var knownBy = 12;
function withoutSecret(shown, secret) {
  const start = secret.slice(0, knownBy);
  let at = shown.indexOf(start);
  if (at < 0) return shown;
  let hidden = "";
  let from = 0;
  for (; at >= 0; at = shown.indexOf(start, from)) {
    let length = start.length;
    while (length < secret.length && shown[at + length] === secret[length]) length++;
    hidden += `${shown.slice(from, at)}****`;
    from = at + length;
  }
  return hidden + shown.slice(from);
}

// lint/run-rules.ts
var RuleError = class extends Error {
  ruleId;
  constructor(ruleId2, cause) {
    super(`${ruleId2} crashed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = "RuleError";
    this.ruleId = ruleId2;
  }
};
function readSessionFile(session, path, settings, context) {
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
  return hideSecrets(findings, file.session.source.text);
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
        url: ruleUrl(rule.id),
        ...report.sensitive && { sensitive: true }
      });
    });
  } catch (error) {
    throw new RuleError(rule.id, error);
  }
}

// rules/secrets/suspicious.ts
function looksSecret(text) {
  return marks.some((mark) => text.includes(mark)) || awsSecret.test(text) || hasToken(text);
}
var marks = [
  "PRIVATE KEY",
  "_authToken=",
  "x-oauth-basic@",
  "glc_",
  "hooks.slack.com/services/"
];
var awsSecret = /[Aa](?:ccess|CCESS)_?(?:key|KEY|Key)["'`]?[ \t]{0,9}(?::|=>|=|\|)[ \t]{0,9}["'`]?[\w/+=]{40}/;
var shortestToken = 20;
function hasToken(text) {
  let from = 0;
  while (from + shortestToken <= text.length) {
    let start = from + shortestToken;
    while (start > from && isTokenPart(text.charCodeAt(start - 1))) start--;
    if (start > from) {
      from = start;
      continue;
    }
    let to = from + shortestToken;
    while (to < text.length && isTokenPart(text.charCodeAt(to))) to++;
    if (tokens.test(text.slice(from, to))) return true;
    from = to + 1;
  }
  return false;
}
function isTokenPart(code) {
  return code < 128 && tokenParts[code] === 1;
}
var tokenParts = Uint8Array.from(
  { length: 128 },
  (_, code) => /[\w.-]/.test(String.fromCharCode(code)) ? 1 : 0
);
var tokens = /(?:A3T[A-Z\d]|AKIA|AGPA|AIDA|AROA|AIPA|ANPA|ANVA|ASIA)[A-Z\d]{16}|AIza[\w-]{35}|^AA[\w-]{33}|cf(?:k|ut|at)_\w{20}|dapi[A-Fa-f\d]{32}|dckr_pat_|eyJ[\w-]{10}|figd_\w|gh[oprsu]_\w{20}|github_pat_\w{20}|glpat-[\w-]{16}|glsa_\w{20}|gsk_\w{40}|hf_[a-zA-Z]{34}|hv[brs]\.\w{20}|lin_api_\w{20}|npm_\w{36}|ntn_\d{11}|ops_ey|(?:rk|sk)_(?:live|test)_\w{20}|SG\.\w|shp(?:at|ca|pa|ss)_\w{20}|sk-[a-zA-Z\d]{20}|sk-(?:admin|ant|or|proj|svcacct)-|tskey-[a-z]{2,20}-|vc[aikpr]_\w{20}|xai-\w{40}|xapp-|xox[aboprs]-/;

// lint/secret-finder.ts
var ruleId = "session-no-secrets";
function withSecretFinder(text, settings, context) {
  if (context.findSecrets || !settings.rules.has(ruleId) || !looksSecret(text)) return context;
  return import("./detector-7KDFCR3B.js").then(({ findSecrets }) => ({ ...context, findSecrets }));
}

export {
  RuleError,
  readSessionFile,
  runRules,
  runRule,
  withSecretFinder
};
