import {
  docsUrl,
  quote,
  ruleUrl,
  rules,
  shortNameOf
} from "./chunk-45OC6UWI.js";
import {
  closest,
  matchFormat,
  offsetOf,
  recognise,
  unknownFormat
} from "./chunk-VHYNM6XW.js";

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
    const part = line.trim().replace(keyMark, "").trim();
    if (part.length >= shortest) secrets.add(part);
  }
}
var keyMark = /^-----(?:BEGIN|END) [A-Z\d ]{1,60}-----/;
var shortest = 4;
var knownBy = 12;
function withoutSecret(shown, secret) {
  const start = secret.slice(0, knownBy);
  let hidden = "";
  let from = 0;
  for (let at = shown.indexOf(start); at >= 0; at = shown.indexOf(start, from)) {
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
function runRule(rule, file, { severity, isExplicit = false, options }, strict, findings) {
  try {
    rule.check(file, options, (report) => {
      findings.push({
        ruleId: rule.id,
        severity: severityOf(report, severity, strict && !isExplicit),
        message: report.message,
        place: report.place,
        expected: report.expected ?? [],
        note: report.note ?? rule.why,
        url: ruleUrl(rule.id),
        ...report.cause && { cause: report.cause },
        ...report.sensitive && { sensitive: true }
      });
    });
  } catch (error) {
    throw new RuleError(rule.id, error);
  }
}
function severityOf(report, severity, strict) {
  if (report.notDue) return "warning";
  return strict ? "error" : report.severity ?? severity;
}

// rules/names.ts
function ruleNamed(name) {
  return byName.get(name);
}
function closestRule(name) {
  const meant = closest(name, byName.keys()) ?? closest(`session-${name}`, byName.keys());
  return meant === void 0 ? void 0 : byName.get(meant)?.id;
}
var byName = new Map(
  rules.flatMap((rule) => [
    [rule.id, rule],
    [shortNameOf(rule.id), rule]
  ])
);

// lint/remark-lint-rules.ts
var remarkLintRules = /* @__PURE__ */ new Set([
  "alphabetize-lists",
  "are-links-valid",
  "blank-lines-1-0-2",
  "blockquote-indentation",
  "books-links",
  "check-toc",
  "checkbox-character-style",
  "checkbox-content-indent",
  "code-block-split-list",
  "code-block-style",
  "code-block-syntax",
  "correct-media-syntax",
  "definition-case",
  "definition-sort",
  "definition-spacing",
  "directive-attribute-sort",
  "directive-collapsed-attribute",
  "directive-quote-style",
  "directive-shortcut-attribute",
  "directive-unique-attribute-name",
  "double-link",
  "emphasis-marker",
  "fenced-code-flag",
  "fenced-code-flag-case",
  "fenced-code-marker",
  "file-extension",
  "final-definition",
  "final-newline",
  "first-heading-level",
  "frontmatter-schema",
  "hard-break-spaces",
  "heading-capitalization",
  "heading-increment",
  "heading-style",
  "heading-whitespace",
  "linebreak-style",
  "link-title-style",
  "list-item-bullet-indent",
  "list-item-content-indent",
  "list-item-indent",
  "list-item-spacing",
  "list-item-style",
  "match-punctuation",
  "maximum-heading-length",
  "maximum-line-length",
  "mdx-jsx-attribute-sort",
  "mdx-jsx-no-void-children",
  "mdx-jsx-quote-style",
  "mdx-jsx-self-close",
  "mdx-jsx-shorthand-attribute",
  "mdx-jsx-unique-attribute-name",
  "media-style",
  "no-auto-link-without-protocol",
  "no-blockquote-without-caret",
  "no-blockquote-without-marker",
  "no-consecutive-blank-lines",
  "no-dead-urls",
  "no-duplicate-defined-urls",
  "no-duplicate-definitions",
  "no-duplicate-headings",
  "no-duplicate-headings-in-section",
  "no-emphasis-as-heading",
  "no-empty-sections",
  "no-empty-url",
  "no-file-name-articles",
  "no-file-name-consecutive-dashes",
  "no-file-name-irregular-characters",
  "no-file-name-mixed-case",
  "no-file-name-outer-dashes",
  "no-heading-content-indent",
  "no-heading-indent",
  "no-heading-like-paragraph",
  "no-heading-punctuation",
  "no-hidden-table-cell",
  "no-html",
  "no-inline-padding",
  "no-literal-urls",
  "no-long-code",
  "no-missing-blank-lines",
  "no-multiple-toplevel-headings",
  "no-paragraph-content-indent",
  "no-reference-like-url",
  "no-repeat-punctuation",
  "no-shell-dollars",
  "no-shortcut-reference-image",
  "no-shortcut-reference-link",
  "no-table-indentation",
  "no-tabs",
  "no-trailing-spaces",
  "no-undefined-references",
  "no-unneeded-full-reference-image",
  "no-unneeded-full-reference-link",
  "no-unused-definitions",
  "no-url-trailing-slash",
  "ordered-list-marker-style",
  "ordered-list-marker-value",
  "prohibited-strings",
  "rule-style",
  "smarty-pants-typography",
  "spaces-around-number",
  "spaces-around-word",
  "strikethrough-marker",
  "strong-marker",
  "table-cell-padding",
  "table-pipe-alignment",
  "table-pipes",
  "unordered-list-marker-style",
  "write-good"
]);

// lint/comments.ts
var commentRuleId = "session-lint-comments";
function applyComments(findings, tree, source) {
  if (!source.text.includes("<!--")) return findings;
  const { comments, foreign } = readComments(tree);
  const faults = [
    ...comments.flatMap((comment) => faultsOf(comment, source)),
    ...foreign.map((comment) => foreignFault(comment, source))
  ];
  const timelines = /* @__PURE__ */ new Map();
  for (const comment of comments) addTo(timelines, comment);
  const left = findings.filter((finding) => {
    const offset = finding.place.start.offset ?? 0;
    return [everyRule, finding.ruleId].every((id) => timelines.get(id)?.isOn(offset) ?? true);
  });
  return [...left, ...faults];
}
var everyRule = "*";
var longestComment = 2e3;
var commentPattern = /^<!--\s{0,9}lint(?:\s([\s\S]*))?-->$/;
var reasonPattern = /(?:^|\s)--(?:\s|$)/;
function readComments(tree) {
  const comments = [];
  const foreign = [];
  const open = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    if (!("children" in node)) continue;
    const { children } = node;
    for (const [index, child] of children.entries()) {
      if (child.type !== "html" || child.value.length > longestComment) continue;
      const match = commentPattern.exec(child.value.trim());
      if (match) {
        const [verb = "", ...names] = wordsOf(match[1] ?? "");
        const nextEnd = children[index + 1]?.position?.end.offset ?? -1;
        comments.push({ node: child, verb, names, nextEnd });
      } else {
        const other = readForeign(child);
        if (other) foreign.push(other);
      }
    }
    for (const child of children) open.push(child);
  }
  return { comments: comments.sort((a, b) => offsetOf(a.node) - offsetOf(b.node)), foreign };
}
function wordsOf(written) {
  const reason = written.search(reasonPattern);
  const words = reason < 0 ? written : written.slice(0, reason);
  return words.split(/[\s,]+/).filter((word) => word !== "");
}
var foreignPattern = /^<!--\s{0,9}((?:remark-lint-session|session-lint|eslint|lint|markdownlint|remark-lint|remark|textlint)[-: ]\s{0,9}(disable|enable|ignore)((?:-[a-z]{1,10}){0,3})(?!\w)([\s\S]*?))-->$/;
function readForeign(node) {
  const match = foreignPattern.exec(node.value.trim());
  if (!match) return void 0;
  const [, written = "", verb = "", scope = "", rest = ""] = match;
  const names = wordsOf(rest);
  const isOurs = /^(?:remark-lint-session|session-lint)/.test(written);
  if (!isOurs && !names.some((name) => name.startsWith("session-") && ruleNamed(name))) {
    return void 0;
  }
  const isLine = /line|next/.test(scope);
  const [, reason = ""] = /\s--\s+(\S[\s\S]*)$/.exec(rest) ?? [];
  const words = [isLine ? "ignore" : verb, ...names.map((name) => ruleNamed(name)?.id ?? name)];
  return {
    node,
    written: written.trim(),
    meant: `<!--lint ${words.join(" ")}${reason === "" ? "" : ` -- ${reason.trim()}`}-->`,
    // After a text on the same line, a comment of this linter has nothing to apply to.
    isSame: !isLine || scope.includes("next")
  };
}
function addTo(timelines, { node, verb, names, nextEnd }) {
  const start = offsetOf(node);
  if (verb === "ignore") {
    for (const id of names.length > 0 ? names.map(idOf) : [everyRule]) {
      timelineOf(timelines, id).ignore(start, nextEnd);
    }
  } else if (verb === "enable" || verb === "disable") {
    const ids = names.length > 0 ? names.map(idOf) : [everyRule, ...timelines.keys()];
    for (const id of ids) timelineOf(timelines, id).turn(start, verb === "enable");
  }
}
function idOf(name) {
  return ruleNamed(name)?.id ?? name;
}
function timelineOf(timelines, id) {
  let timeline = timelines.get(id);
  if (!timeline) {
    timeline = new Timeline();
    timelines.set(id, timeline);
  }
  return timeline;
}
var Timeline = class {
  #turns = [];
  /** The ignored nodes: any two are disjoint or nested. */
  #ignored = [];
  turn(start, on) {
    this.#turns.push({ start, on });
  }
  ignore(start, end) {
    const latestEnd = Math.max(end, this.#ignored.at(-1)?.latestEnd ?? -1);
    this.#ignored.push({ start, latestEnd });
  }
  isOn(offset) {
    if ((lastBefore(this.#ignored, offset)?.latestEnd ?? -1) > offset) return false;
    return lastBefore(this.#turns, offset)?.on ?? true;
  }
};
function lastBefore(entries, offset) {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = low + high >> 1;
    const entry = entries[middle];
    if (entry && entry.start <= offset) low = middle + 1;
    else high = middle;
  }
  return entries[low - 1];
}
var verbs = ["disable", "enable", "ignore"];
var otherVerbs = /* @__PURE__ */ new Map([
  ["disable-file", "disable"],
  ["disable-next-line", "ignore"],
  ["ignore-file", "disable"],
  ["ignore-next", "ignore"],
  ["ignore-next-line", "ignore"]
]);
function faultsOf({ node, verb, names }, source) {
  const start = offsetOf(node);
  const find = (word, after2) => after2 + source.text.slice(after2, start + node.value.length).indexOf(word);
  const from = find(verb, find("lint", start) + 4);
  if (!verbs.includes(verb)) {
    const meant = otherVerbs.get(verb) ?? closest(verb, verbs);
    const otherwise = "`disable`, `enable`, or `ignore`";
    return [wordFault("keyword", { word: verb, from, meant, otherwise, source })];
  }
  const findings = [];
  let after = from + verb.length;
  for (const name of names) {
    const at = find(name, after);
    after = at + name.length;
    if (ruleNamed(name) || remarkLintRules.has(name)) continue;
    const lower = name.toLowerCase();
    const meant = ruleNamed(lower)?.id ?? closestRule(lower);
    const severity = meant !== void 0 || lower.startsWith("session-") ? "error" : "warning";
    const otherwise = "a rule of this linter";
    findings.push(wordFault("rule", { word: name, from: at, meant, otherwise, source, severity }));
  }
  return findings;
}
function wordFault(kind, { word, from, meant, otherwise, source, severity = "error" }) {
  return {
    ...fault,
    severity,
    message: `Unexpected ${kind} ${quote(word)} in a comment, expected ${meant === void 0 ? otherwise : quote(meant)}`,
    place: source.place(from, from + word.length),
    expected: meant === void 0 ? [] : [meant]
  };
}
function foreignFault({ node, written, meant, isSame }, source) {
  const start = offsetOf(node);
  return {
    ...fault,
    severity: "error",
    message: `Unexpected comment ${quote(written)}, expected ${quote(meant)}${isSame ? "" : " above it"}`,
    // The value of a comment in a quote lacks the marks before its lines.
    /* v8 ignore next -- all that was read from a file has its place in it */
    place: node.position ?? source.place(start, start + node.value.length),
    expected: isSame ? [meant] : []
  };
}
var fault = {
  ruleId: commentRuleId,
  note: "As written, the comment turns nothing off.",
  url: docsUrl("suppressing.md")
};

// rules/secrets/tokens.ts
var secretlint = "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint";
var tokenStarts = [
  {
    service: "1Password",
    shape: /ops_ey/,
    page: "https://developer.1password.com/docs/service-accounts/security/"
  },
  {
    service: "Anthropic",
    shape: /sk-ant-/,
    page: "https://docs.anthropic.com/en/api/admin-api/apikeys/get-api-key"
  },
  {
    service: "AWS",
    shape: /(?:A3T[A-Z\d]|AKIA|AGPA|AIDA|AROA|AIPA|ANPA|ANVA|ASIA)[A-Z\d]{16}/,
    page: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html"
  },
  {
    service: "Cloudflare",
    shape: /cf(?:k|ut|at)_\w{20}/,
    page: "https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/"
  },
  {
    service: "Databricks",
    shape: /dapi[A-Fa-f\d]{32}/,
    page: "https://docs.databricks.com/aws/en/dev-tools/auth/pat"
  },
  {
    service: "Docker",
    shape: /dckr_pat_/,
    page: "https://docs.docker.com/security/access-tokens/"
  },
  {
    service: "Figma",
    shape: /figd_\w/,
    page: `${secretlint}/secretlint-rule-figma/README.md`
  },
  {
    service: "GitHub",
    shape: /gh[oprsu]_\w{20}|github_pat_\w{20}/,
    page: "https://github.blog/2021-04-05-behind-githubs-new-authentication-token-formats/"
  },
  {
    service: "GitLab",
    shape: /glpat-[\w-]{16}/,
    page: "https://docs.gitlab.com/security/tokens/"
  },
  {
    service: "Google",
    shape: /AIza[\w-]{35}/,
    page: "https://cloud.google.com/docs/authentication/api-keys"
  },
  {
    service: "Grafana",
    shape: /glsa_\w{20}/,
    page: "https://grafana.com/docs/grafana/latest/administration/service-accounts/"
  },
  {
    service: "Groq",
    shape: /gsk_\w{40}/,
    page: "https://console.groq.com/docs/quickstart"
  },
  {
    service: "Hugging Face",
    shape: /hf_[a-zA-Z]{34}/,
    page: "https://huggingface.co/docs/hub/security-tokens"
  },
  {
    service: "JSON Web Token",
    shape: /eyJ[\w-]{10}/,
    page: "https://www.rfc-editor.org/rfc/rfc7519"
  },
  {
    service: "Linear",
    shape: /lin_api_\w{20}/,
    page: `${secretlint}/secretlint-rule-linear/README.md`
  },
  {
    service: "Notion",
    shape: /ntn_\d{11}/,
    page: "https://developers.notion.com/changelog"
  },
  {
    service: "npm",
    shape: /npm_\w{36}/,
    page: "https://github.blog/2021-09-23-announcing-npms-new-access-token-format/"
  },
  {
    service: "OpenAI",
    shape: /sk-[a-zA-Z\d]{20}|sk-(?:admin|proj|svcacct)-/,
    page: `${secretlint}/secretlint-rule-openai/README.md`
  },
  {
    service: "OpenRouter",
    shape: /sk-or-/,
    page: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/openrouter/openrouter.go"
  },
  {
    service: "SendGrid",
    shape: /SG\.\w/,
    page: `${secretlint}/secretlint-rule-sendgrid/README.md`
  },
  {
    service: "Shopify",
    shape: /shp(?:at|ca|pa|ss)_\w{20}/,
    page: "https://shopify.dev/changelog/length-of-the-shopify-access-token-is-increasing"
  },
  {
    service: "Slack",
    shape: /xapp-|xox[aboprs]-/,
    page: "https://api.slack.com/docs/token-types"
  },
  {
    service: "Stripe",
    shape: /(?:rk|sk)_(?:live|test)_\w{20}/,
    page: "https://docs.stripe.com/keys"
  },
  {
    service: "Tailscale",
    shape: /tskey-[a-z]{2,20}-/,
    page: "https://tailscale.com/docs/reference/key-prefixes"
  },
  {
    // The number of the bot stands before a colon, where a run of letters and digits ends.
    service: "Telegram",
    shape: /^AA[\w-]{33}/,
    page: "https://core.telegram.org/bots/api#authorizing-your-bot"
  },
  {
    service: "Vault",
    shape: /hv[brs]\.\w{20}/,
    page: "https://developer.hashicorp.com/vault/docs/concepts/tokens"
  },
  {
    service: "Vercel",
    shape: /vc[aikpr]_\w{20}/,
    page: `${secretlint}/secretlint-rule-vercel/README.md`
  },
  {
    service: "xAI",
    shape: /xai-\w{40}/,
    page: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/xai/xai.go"
  }
];

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
    while (isTokenPart(text.charCodeAt(start - 1))) start--;
    if (start > from) {
      from = start;
      continue;
    }
    let to = from + shortestToken;
    while (isTokenPart(text.charCodeAt(to))) to++;
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
var tokens = new RegExp(tokenStarts.map(({ shape }) => shape.source).join("|"));

// lint/secret-finder.ts
var ruleId = "session-no-secrets";
function withSecretFinder(text, settings, context) {
  if (context.findSecrets || !settings.rules.has(ruleId) || !looksSecret(text)) return context;
  return import("./detector-2XI2JRIP.js").then(({ findSecrets }) => ({ ...context, findSecrets }));
}

export {
  RuleError,
  readSessionFile,
  runRules,
  runRule,
  ruleNamed,
  commentRuleId,
  applyComments,
  withSecretFinder
};
