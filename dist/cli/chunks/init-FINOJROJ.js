import {
  isMap,
  isSeq,
  parseDocument
} from "./chunk-PDKJ7VQC.js";
import {
  UsageError,
  agents,
  askGit,
  chmodSync,
  closest,
  dirname,
  existsSync,
  findRootIfAny,
  flag,
  formats,
  isAbsolute,
  join,
  lstatSync,
  mkdirSync,
  packageFolder,
  readArguments,
  readFileSync,
  readOptions,
  readdirSync,
  relative,
  repository,
  rmSync,
  rmdirSync,
  runGit,
  statSync,
  toSlashes,
  version,
  visible,
  writeFileSync
} from "./chunk-NWADYMN6.js";
import "./chunk-B4DWHZQ3.js";

// builtin:readline/promises
var module = process.getBuiltinModule("node:readline/promises");
var createInterface = /* @__PURE__ */ (() => module.createInterface)();

// hooks/edit/shell.ts
function addToScript(text, lines2) {
  const [first = ""] = text.split("\n", 1);
  if (first.startsWith("#!") && !/\b(?:ba|da|k|z)?sh\b/.test(first)) {
    throw new SyntaxError("it is not a shell script");
  }
  const at = /^(?:#!.*\r?\n)?(?:(?:#.*)?\r?\n)*(?:\. .*husky\.sh"?\r?\n)?/.exec(text)?.[0].length ?? 0;
  const start = first.startsWith("#!") && at === 0 ? `${text}
` : text.slice(0, at);
  const rest = at === 0 && start !== "" ? "" : text.slice(at);
  return `${start}${lines2.join("\n")}
${rest}`;
}
function removeFromScript(text, lines2) {
  const block = `${lines2.join("\n")}
`;
  const at = text.indexOf(block);
  return at < 0 ? text : text.slice(0, at) + text.slice(at + block.length);
}

// hooks/edit/template.ts
function readTemplate(name) {
  return readFileSync(join(packageFolder, "hooks/templates", name), "utf8");
}

// hooks/managers/hooks-path.ts
var newHooksFolder = ".githooks";
function hooksFolder({ hooksPath, root }) {
  const own = isOwn(hooksPath) ? hooksPath : newHooksFolder;
  return toSlashes(isAbsolute(own) ? relative(root, own) : own);
}
function isOwn(hooksPath) {
  return hooksPath !== void 0 && !hooksPath.startsWith(".husky");
}

// hooks/managers/manager.ts
var hookNames = ["pre-commit", "pre-merge-commit"];
var hookPurpose = "lints the staged session files";

// hooks/managers/git.ts
var git = {
  name: "git",
  evidence: { paths: [newHooksFolder], ownHooksPath: true },
  hooksIn: "core.hooksPath",
  targets: (repository2) => hookNames.map((name) => scriptTarget(name, `${hooksFolder(repository2)}/${name}`)),
  nextSteps: () => [`git config core.hooksPath ${newHooksFolder}   # in every other clone`],
  hooksPath: hooksFolder,
  warnings: withoutRunBit
};
var lines = [
  "# The session files that are about to be committed.",
  'PATH="$PWD/node_modules/.bin:$PATH" session-lint --staged || exit 1'
];
function scriptTarget(name, path) {
  const template = readTemplate(name);
  return {
    path,
    purpose: hookPurpose,
    executable: true,
    byHand: lines.join("\n"),
    add(text) {
      if (text === void 0) return template;
      return text.includes("session-lint") ? text : addToScript(text, lines);
    },
    remove: (text) => text === template ? void 0 : removeFromScript(text, lines)
  };
}
function withoutRunBit(repository2) {
  if (process.platform === "win32") return [];
  const folder = hooksFolder(repository2);
  const blunt = readNames(join(repository2.root, folder)).filter((name) => {
    const stats = statSync(join(repository2.root, folder, name));
    return stats.isFile() && !name.includes(".") && (stats.mode & 73) === 0;
  });
  if (blunt.length === 0) return [];
  const paths = blunt.map((name) => `${folder}/${name}`);
  return [`git skips hooks that are not executable. Run \`chmod +x ${paths.join(" ")}\`.`];
}
function readNames(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

// hooks/edit/json.ts
function mergeJson(text, addition) {
  let result = text;
  let missing = findMissing(parseJson(result), addition);
  while (missing) {
    result = insert(result, missing);
    missing = findMissing(parseJson(result), addition);
  }
  return result;
}
function unmergeJson(text, addition) {
  let result = text;
  let found = findAdded(parseJson(result), addition);
  while (found) {
    result = removePart(result, found.parent, found.index);
    found = findAdded(parseJson(result), addition);
  }
  return result;
}
function findMissing(node, addition) {
  if (Array.isArray(addition)) {
    if (!Array.isArray(node.value)) return void 0;
    const value = addition.find((item) => !node.parts.some((part) => isSame(part.node.value, item)));
    return value === void 0 ? void 0 : { parent: node, value };
  }
  if (!isObject(addition) || !isObject(node.value)) return void 0;
  for (const [key2, value] of Object.entries(addition)) {
    const part = node.parts.find((one) => one.key === key2);
    if (!part) return { parent: node, key: key2, value };
    const missing = findMissing(part.node, value);
    if (missing) return missing;
  }
  return void 0;
}
function findAdded(node, addition) {
  if (Array.isArray(addition)) {
    const index = node.parts.findIndex(
      (part) => addition.some((item) => isSame(part.node.value, item))
    );
    return index < 0 ? void 0 : { parent: node, index };
  }
  if (!isObject(addition)) return void 0;
  for (const [index, part] of node.parts.entries()) {
    const { key: key2 } = part;
    const added = key2 !== void 0 && Object.hasOwn(addition, key2) ? addition[key2] : void 0;
    if (added === void 0) continue;
    const found = findAdded(part.node, added);
    if (found) return found;
    const isEmpty = part.node.parts.length === 0 && typeof part.node.value === "object";
    if (isEmpty || typeof added === "string" && isSame(part.node.value, added)) {
      return { parent: node, index };
    }
  }
  return void 0;
}
function insert(text, { parent, key: key2, value }) {
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const unit = /\n([ \t]+)\S/.exec(text)?.[1] ?? "  ";
  const name = key2 === void 0 ? "" : `${JSON.stringify(key2)}: `;
  const first = parent.parts[0];
  const last = parent.parts.at(-1);
  const own = lineIndent(text, parent.from);
  const isSpread = !first || text.slice(parent.from, first.from).includes("\n");
  const indent = first && isSpread ? lineIndent(text, first.from) : own + unit;
  const json = isSpread ? JSON.stringify(value, void 0, unit) : JSON.stringify(value);
  const written = name + json.split("\n").join(newline + indent);
  if (last) {
    const before2 = isSpread ? `,${newline}${indent}` : ", ";
    return text.slice(0, last.node.to) + before2 + written + text.slice(last.node.to);
  }
  const inner = newline + indent + written + newline + own;
  return text.slice(0, parent.from + 1) + inner + text.slice(parent.to - 1);
}
function removePart(text, parent, index) {
  const part = parent.parts[index];
  const before2 = parent.parts[index - 1];
  const after = parent.parts[index + 1];
  if (!part) return text;
  if (before2) return text.slice(0, before2.node.to) + text.slice(part.node.to);
  if (after) return text.slice(0, part.from) + text.slice(after.from);
  return text.slice(0, parent.from + 1) + text.slice(parent.to - 1);
}
function lineIndent(text, offset) {
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  return /^[ \t]*/.exec(line)?.[0] ?? "";
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isSame(a, b) {
  return JSON.stringify(a) === JSON.stringify(b);
}
function parseJson(text) {
  JSON.parse(text);
  return readNode(text, skipSpace(text, 0));
}
function readNode(text, from) {
  const open = text[from];
  if (open !== "{" && open !== "[") {
    const [raw = ""] = /^(?:"(?:[^"\\]|\\.)*"|[^\s,\]}]+)/.exec(text.slice(from)) ?? [];
    return { from, to: from + raw.length, value: JSON.parse(raw), parts: [] };
  }
  const parts = [];
  let at = skipSpace(text, from + 1);
  while (text[at] !== "}" && text[at] !== "]") {
    const part = readPart(text, at, open === "{");
    parts.push(part);
    at = skipSpace(text, part.node.to);
    if (text[at] === ",") at = skipSpace(text, at + 1);
  }
  const to = at + 1;
  return { from, to, value: JSON.parse(text.slice(from, to)), parts };
}
function readPart(text, from, hasKey) {
  if (!hasKey) return { from, node: readNode(text, from) };
  const name = readNode(text, from);
  const colon = skipSpace(text, name.to);
  return { key: String(name.value), from, node: readNode(text, skipSpace(text, colon + 1)) };
}
function skipSpace(text, from) {
  let at = from;
  while (/\s/.test(text[at] ?? "")) at++;
  return at;
}

// hooks/edit/json-target.ts
function jsonTarget(path, purpose, addition) {
  const created = writeJson(addition);
  return {
    path,
    purpose,
    byHand: created,
    add: (text) => text === void 0 ? created : mergeJson(text, addition),
    remove: (text) => text === created ? void 0 : unmergeJson(text, addition)
  };
}
function writeJson(value) {
  return `${JSON.stringify(value, void 0, 2)}
`;
}

// hooks/lint-staged.ts
var folders = [...new Set(formats.flatMap((format) => format.folders ?? []))];
var lintStagedPattern = `**/{${folders.toSorted().join()}}/**/*.{markdown,md,tmp}`;
var tasks = { [lintStagedPattern]: "session-lint" };

// hooks/managers/husky.ts
var husky = {
  name: "husky",
  evidence: { paths: [".husky"], dependency: "husky" },
  hooksIn: "core.hooksPath",
  targets: (repository2) => [
    usesLintStaged(repository2) ? lintStagedTarget : scriptTarget2(".husky/pre-commit"),
    scriptTarget2(".husky/pre-merge-commit")
  ],
  nextSteps: () => ["npx husky"],
  warnings: () => [
    "In a new `git worktree` the hook is silently skipped until you run `npx husky`, because `.husky/_` is git-ignored."
  ]
};
function usesLintStaged({ root, manifest }) {
  const hook = join(root, ".husky/pre-commit");
  const runs = existsSync(hook) && readFileSync(hook, "utf8").includes("lint-staged");
  return runs && (manifest?.keys.has("lint-staged") ?? false);
}
var lintStagedTarget = jsonTarget("package.json", "lint-staged runs it on session files", {
  "lint-staged": { [lintStagedPattern]: "session-lint" }
});
var scriptLines = [
  "# The session files that are about to be committed.",
  "session-lint --staged || exit 1"
];
function scriptTarget2(path) {
  return {
    path,
    purpose: hookPurpose,
    byHand: scriptLines.join("\n"),
    add: (text = "") => text.includes("session-lint") ? text : addToScript(text, scriptLines),
    remove: (text) => removeFromScript(text, scriptLines) || void 0
  };
}

// hooks/edit/yaml.ts
function addYaml(text, path, lines2) {
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  if (path.length === 0 && parseDocument(text).contents === null) {
    return `${text}${/(?:^|\n)$/.test(text) ? "" : newline}${lines2.join(newline)}${newline}`;
  }
  const target = findNode(text, path);
  if (!target) {
    const [last = ""] = path.slice(-1);
    return addYaml(text, path.slice(0, -1), [`${last}:`, ...lines2.map((line) => `  ${line}`)]);
  }
  const from = target.items.length > 0 ? firstOffset(target) : void 0;
  if (target.flow || from === void 0) throw new SyntaxError("it is not in block style");
  const start = text.lastIndexOf("\n", from - 1) + 1;
  const [indent = ""] = /^\s*/.exec(text.slice(start, from)) ?? [];
  const block = lines2.map((line) => indent + line).join(newline);
  const at = endOfContent(text, target);
  const result = `${text.slice(0, at)}${newline}${block}${text.slice(at)}`;
  const fault = parseDocument(result).errors[0];
  if (fault) throw new SyntaxError(fault.message);
  return result;
}
function removeYaml(text, variants) {
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  for (const lines2 of variants) {
    for (let depth = 0; depth <= 8; depth++) {
      const indent = " ".repeat(depth);
      const block = newline + lines2.map((line) => indent + line).join(newline);
      const at = text.indexOf(block);
      const end = at + block.length;
      if (at < 0 || !(end === text.length || text.startsWith(newline, end))) continue;
      const result = text.slice(0, at) + text.slice(end);
      if (parseDocument(result).errors.length === 0) return removeYaml(result, variants);
    }
  }
  return text;
}
function hasYaml(text, path) {
  return findNode(text, path) !== void 0;
}
function findNode(text, path) {
  const document = parseDocument(text);
  const fault = document.errors[0];
  if (fault) throw new SyntaxError(fault.message);
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  if (node === null || node === void 0) return void 0;
  if (!isMap(node) && !isSeq(node))
    throw new SyntaxError(`\`${path.join(".")}\` is not a list or map`);
  return { items: node.items, flow: node.flow === true, node };
}
function firstOffset({ node }) {
  return node.range?.[0];
}
function endOfContent(text, { node }) {
  const end = node.range?.[1] ?? text.length;
  const kept = text.slice(0, end).trimEnd().length;
  const lineEnd = /\r?\n|$/.exec(text.slice(kept))?.index ?? 0;
  return kept + lineEnd;
}

// hooks/managers/lefthook.ts
var files = ["lefthook.yml", "lefthook.yaml", ".lefthook.yml", ".lefthook.yaml"];
var lefthook = {
  name: "lefthook",
  evidence: { paths: files, dependency: "lefthook" },
  hooksIn: ".git/hooks",
  targets: (repository2) => [configTarget(repository2)],
  nextSteps: ({ manifest }) => [
    manifest?.dependencies.has("lefthook") ? "npx lefthook install" : "lefthook install"
  ]
};
function configTarget({ root, runner }) {
  const path = files.find((name) => existsSync(join(root, name))) ?? "lefthook.yml";
  const run = `run: ${runner} session-lint --staged`;
  const command2 = ["session-lint:", `  ${run}`];
  const job = ["- name: session-lint", `  ${run}`];
  const whole = hookNames.map((name) => [
    `${name}:`,
    "  commands:",
    ...command2.map((line) => `    ${line}`)
  ]);
  const add = (text, name) => {
    if (hasYaml(text, [name, "jobs"])) return addYaml(text, [name, "jobs"], job);
    return addYaml(text, [name, "commands"], command2);
  };
  return {
    path,
    purpose: hookPurpose,
    byHand: whole.flat().join("\n"),
    add(text) {
      if (text === void 0) return `${whole.flat().join("\n")}
`;
      return text.includes("session-lint") ? text : hookNames.reduce(add, text);
    },
    remove(text) {
      if (text === `${whole.flat().join("\n")}
`) return void 0;
      const commands = ["commands:", ...command2.map((line) => `  ${line}`)];
      return removeYaml(text, [...whole, commands, command2, job]);
    }
  };
}

// hooks/managers/pre-commit.ts
var preCommit = {
  name: "pre-commit",
  evidence: { paths: [".pre-commit-config.yaml"] },
  hooksIn: ".git/hooks",
  targets: (facts) => [configTarget2(facts)],
  nextSteps: () => [
    ["pre-commit install", ...hookNames.map((name) => `--hook-type ${name}`)].join(" ")
  ]
};
function configTarget2({ manifest, runner }) {
  const item = manifest ? [
    "- repo: local",
    "  hooks:",
    "    - id: session-lint",
    "      name: session-lint",
    `      entry: ${runner} session-lint --staged`,
    "      language: system",
    "      always_run: true",
    "      pass_filenames: false"
  ] : [`- repo: ${repository}`, `  rev: v${version}`, "  hooks:", "    - id: session-lint"];
  const created = ["repos:", ...item.map((line) => `  ${line}`), ""].join("\n");
  return {
    path: ".pre-commit-config.yaml",
    purpose: hookPurpose,
    byHand: created,
    add(text) {
      if (text === void 0) return created;
      return text.includes("session-lint") ? text : addYaml(text, ["repos"], item);
    },
    remove: (text) => text === created ? void 0 : removeYaml(text, [item])
  };
}

// hooks/managers/simple-git-hooks.ts
var key = "simple-git-hooks";
var simpleGitHooks = {
  name: key,
  evidence: { paths: [], dependency: key, manifestKey: key },
  hooksIn: ".git/hooks",
  targets: (repository2) => [configTarget3(repository2)],
  nextSteps: () => ["npx simple-git-hooks"]
};
function configTarget3({ root, runner }) {
  const files2 = [".simple-git-hooks.json", "simple-git-hooks.json"];
  const file = files2.find((name) => existsSync(join(root, name)));
  const command2 = `${runner} session-lint --staged`;
  const addition = Object.fromEntries(hookNames.map((name) => [name, command2]));
  const target = jsonTarget(
    file ?? "package.json",
    `simple-git-hooks ${hookPurpose}`,
    file === void 0 ? { [key]: addition } : addition
  );
  const suffix = `${JSON.stringify(` && ${command2}`).slice(1, -1)}"`;
  return {
    ...target,
    add(text) {
      if (text === void 0 || text.includes("session-lint --staged")) return target.add(text);
      const from = file === void 0 ? text.indexOf(`"${key}"`) : 0;
      if (from < 0) return target.add(text);
      const to = text.indexOf("}", from);
      const extended = text.slice(from, to).replaceAll(commandPattern, (_match, start) => start + suffix);
      return target.add(text.slice(0, from) + extended + text.slice(to));
    },
    remove: (text) => target.remove(text.replaceAll(suffix, '"'))
  };
}
var commandPattern = /("pre-(?:merge-)?commit"\s*:\s*"(?:[^"\\]|\\.)+)"/g;

// hooks/managers/index.ts
var managers = [husky, lefthook, preCommit, simpleGitHooks, git];
function managersIn(repository2) {
  return managers.filter((manager) => isUsed(manager, repository2));
}
function isUsed({ evidence }, { root, manifest, hooksPath }) {
  const { paths, dependency, manifestKey, ownHooksPath = false } = evidence;
  if (paths.some((path) => existsSync(join(root, path)))) return true;
  if (dependency !== void 0 && manifest?.dependencies.has(dependency)) return true;
  if (manifestKey !== void 0 && manifest?.keys.has(manifestKey)) return true;
  return ownHooksPath && isOwn(hooksPath);
}

// hooks/init/answers.ts
var questions = [
  {
    option: "hook",
    text: "Git hook",
    choices: [...managers.map(({ name }) => name), "none"],
    many: false,
    suggest: (facts) => facts.isRepository ? (managersIn(facts)[0] ?? git).name : "none"
  },
  {
    option: "config",
    text: "Configuration file",
    choices: ["json", "yaml", "none"],
    many: false,
    suggest: ({ root, manifest }) => {
      if (manifest?.keys.has("session-lint")) return "none";
      const found = ["json", "yaml", "yml"].find(
        (extension) => existsSync(join(root, `session-lint.config.${extension}`))
      );
      if (found !== void 0) return found === "yml" ? "none" : found;
      return manifest ? "json" : "yaml";
    }
  },
  {
    option: "ci",
    text: "Workflow",
    choices: ["github", "none"],
    many: false,
    suggest: ({ isOnGitHub }) => isOnGitHub ? "github" : "none"
  },
  {
    option: "agent",
    text: "Coding agents",
    choices: [...agents.map(({ name }) => name), "none"],
    many: true,
    suggest({ root }) {
      const used = agents.filter(({ folder }) => existsSync(join(root, folder)));
      return used.map(({ name }) => name).join() || "none";
    }
  }
];
async function choose(given, facts, ask) {
  const answers = /* @__PURE__ */ new Map();
  for (const question of questions) {
    const { option } = question;
    answers.set(option, given[option] ?? await askUntilKnown(question, facts, ask));
  }
  const hook = managers.find(({ name }) => name === answers.get("hook"));
  const config = answers.get("config");
  const named = (answers.get("agent") ?? "").split(",").map((name) => name.trim());
  return {
    hook,
    config: config === "json" || config === "yaml" ? config : void 0,
    ci: answers.get("ci") === "github" ? "github" : void 0,
    agents: agents.filter(({ name }) => named.includes(name))
  };
}
async function askUntilKnown(question, facts, ask) {
  const suggestion = question.suggest(facts);
  for (; ; ) {
    const answer = await ask(question, suggestion);
    const parts = question.many ? answer.split(",").map((part) => part.trim()) : [answer];
    if (parts.every((part) => question.choices.includes(part))) return answer;
  }
}

// hooks/init/facts.ts
async function readFacts(host) {
  const top = await findRootIfAny(host);
  const root = top ?? host.cwd;
  const manifest = readManifest(join(root, "package.json"));
  const hooksPath = await askGit(["config", "core.hooksPath"], host);
  const remotes = await askGit(["config", "--get-regexp", String.raw`^remote\..*\.url$`], host);
  const gitHooks = await askGit(["rev-parse", "--path-format=absolute", "--git-common-dir"], host);
  return {
    root,
    isRepository: top !== void 0,
    hooksPath,
    plainHooks: gitHooks === void 0 ? [] : readHooks(join(gitHooks, "hooks")),
    manifest,
    runner: findRunner(root),
    isOnGitHub: existsSync(join(root, ".github")) || /github\.com/.test(remotes ?? "")
  };
}
function readManifest(path) {
  try {
    const value = JSON.parse(readFileSync(path, "utf8"));
    const all = { ...value.dependencies, ...value.devDependencies, ...value.optionalDependencies };
    return { dependencies: new Set(Object.keys(all)), keys: new Set(Object.keys(value)) };
  } catch {
    return void 0;
  }
}
function readHooks(folder) {
  try {
    return readdirSync(folder).filter(
      (name) => !name.includes(".") && (statSync(join(folder, name)).mode & 73) !== 0
    );
  } catch {
    return [];
  }
}
function findRunner(root) {
  const has = (name) => existsSync(join(root, name));
  if (has("pnpm-lock.yaml")) return "pnpm exec";
  if (has("yarn.lock")) return "yarn run";
  if (has("bun.lock") || has("bun.lockb")) return "bunx --no-install";
  return "npx --no --";
}

// hooks/agents/settings.ts
function settingsOf(agent, isInstalled) {
  const program = isInstalled ? `${agent.projectRoot}node_modules/.bin/session-lint` : "session-lint";
  return agent.settings(`${program} hook ${agent.name}`);
}

// hooks/init/agent-target.ts
function agentTarget(agent, isInstalled) {
  const { name, settingsFile } = agent;
  return jsonTarget(
    settingsFile,
    `tells ${name} what to fix in its notes`,
    settingsOf(agent, isInstalled)
  );
}

// hooks/init/file-targets.ts
function configTarget4(language) {
  return wholeFile(
    `session-lint.config.${language}`,
    "configures the linter",
    readTemplate(`config.${language}`)
  );
}
function workflowTarget() {
  return wholeFile(
    ".github/workflows/session-lint.yml",
    "lints pull requests",
    readTemplate("workflow.yml")
  );
}
function wholeFile(path, purpose, content) {
  return {
    path,
    purpose,
    byHand: content,
    add: (text) => text ?? content,
    remove: (text) => text === content ? void 0 : text
  };
}

// builtin:crypto
var module2 = process.getBuiltinModule("node:crypto");
var createHash = /* @__PURE__ */ (() => module2.createHash)();

// hooks/init/record.ts
var emptyRecord = { files: {}, folders: [], hooksPath: false };
function readRecord(path) {
  try {
    return { ...emptyRecord, ...JSON.parse(readFileSync(path, "utf8")) };
  } catch {
    return emptyRecord;
  }
}
function writeRecord(path, record) {
  if (Object.keys(record.files).length === 0 && !record.hooksPath) {
    rmSync(path, { force: true });
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(record, void 0, 2)}
`);
}
function recordFile(record, path, before2, after) {
  const known = record.files[path];
  const isOurs = known !== void 0 && before2 !== void 0 && known.after === hash(before2);
  const first = isOurs ? known.before : before2 === void 0 ? null : toBase64(before2);
  return { ...record, files: { ...record.files, [path]: { before: first, after: hash(after) } } };
}
function before(record, path, text) {
  const known = record.files[path];
  if (known?.after !== hash(text)) return void 0;
  return known.before === null ? null : Buffer.from(known.before, "base64").toString("utf8");
}
function toBase64(text) {
  return Buffer.from(text).toString("base64");
}
function hash(text) {
  return createHash("sha256").update(text).digest("hex");
}

// hooks/init/warnings.ts
function findWarnings(manager, facts, { env }) {
  if (!manager) return [];
  return [
    ...manager.warnings?.(facts) ?? [],
    ...switchedOff(manager, facts),
    ...nodeOfAShell(env)
  ];
}
function switchedOff(manager, facts) {
  const { hooksPath, plainHooks } = facts;
  if (manager.hooksIn === ".git/hooks") {
    if (hooksPath === void 0) return [];
    return [
      `core.hooksPath is \`${hooksPath}\`, so git ignores .git/hooks, where ${manager.name} installs its hooks. Run \`git config --unset core.hooksPath\`, or use another manager.`
    ];
  }
  if (plainHooks.length === 0) return [];
  const others = managersIn(facts).filter((other) => other !== manager);
  const whose = others.length > 0 ? ` of ${others.map(({ name }) => name).join(" and ")}` : "";
  return [
    `The hooks${whose} in .git/hooks (${plainHooks.join(", ")}) do not run once core.hooksPath is set.`
  ];
}
var versionManagers = /[/\\](?:\.?asdf|\.?fnm|fnm_multishells|\.?mise|\.nodenv|\.nvm|\.volta)[/\\]/;
function nodeOfAShell({ PATH = "" }) {
  const node = PATH.split(process.platform === "win32" ? ";" : ":").find(
    (one) => versionManagers.test(`${one}/`)
  );
  if (node === void 0) return [];
  return [
    `Node.js comes from ${node}, which is only on the PATH of shells. A graphical git client may not find it.`
  ];
}

// hooks/init/plan.ts
async function planSetup(answers, facts, host) {
  const targets = [
    ...answers.config ? [configTarget4(answers.config)] : [],
    ...answers.hook?.targets(facts) ?? [],
    ...answers.ci ? [workflowTarget()] : [],
    ...answers.agents.map((agent) => agentTarget(agent, facts.manifest !== void 0))
  ];
  const changes = [];
  const unchanged = [];
  const refused = [];
  for (const target of targets) {
    const change = changeFor(target, facts, refused);
    if (!change) continue;
    if (change.before === change.after) unchanged.push(change.path);
    else changes.push(change);
  }
  const hooksPath = answers.hook?.hooksPath?.(facts) ?? facts.hooksPath;
  const sets = facts.isRepository && hooksPath !== facts.hooksPath;
  return {
    changes,
    settings: sets ? [{ name: "core.hooksPath", value: hooksPath }] : [],
    unchanged,
    refused,
    warnings: findWarnings(answers.hook, facts, host),
    next: nextSteps(answers, facts),
    isRemoval: false,
    ...await recordOf(host)
  };
}
async function planRemoval(facts, host) {
  const kept = await recordOf(host);
  const changes = [];
  const paths = /* @__PURE__ */ new Set();
  for (const target of allTargets(facts)) {
    const text = readIfThere(facts.root, target.path);
    if (text === void 0 || paths.has(target.path)) continue;
    paths.add(target.path);
    const change = removalOf(target, text, kept.record, facts);
    if (change.before !== change.after) changes.push(change);
  }
  const isSet = facts.hooksPath === newHooksFolder && (kept.record.hooksPath || isLeftEmpty(changes));
  return {
    changes,
    settings: isSet ? [{ name: "core.hooksPath", value: void 0 }] : [],
    unchanged: [],
    refused: [],
    warnings: [],
    next: [],
    isRemoval: true,
    ...kept
  };
}
function changeFor(target, { root }, refused) {
  const { path, purpose, executable = false, byHand } = target;
  try {
    const text = readIfThere(root, path);
    return { path, purpose, executable, before: text, after: target.add(text) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const [why = ""] = error.message.split("\n");
    refused.push({ path, why, byHand });
    return void 0;
  }
}
function removalOf(target, text, record, facts) {
  const { path } = target;
  const change = { path, purpose: "restores the previous version", executable: false, before: text };
  const earlier = before(record, path, text);
  if (earlier !== void 0) return { ...change, after: earlier ?? void 0 };
  if (!`${path} ${text}`.includes("session-lint")) return { ...change, after: text };
  let rest = text;
  for (const other of allTargets(facts)) {
    if (other.path !== path || rest === void 0) continue;
    try {
      rest = other.remove(rest);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return { ...change, purpose: "removes session-lint", after: rest };
}
function allTargets(facts) {
  const isInstalled = facts.manifest !== void 0;
  return [
    configTarget4("json"),
    configTarget4("yaml"),
    ...managers.flatMap((manager) => manager.targets(facts)),
    workflowTarget(),
    ...agents.map((agent) => agentTarget(agent, isInstalled))
  ];
}
function isLeftEmpty(changes) {
  const hooks = changes.filter(({ path }) => path.startsWith(`${newHooksFolder}/`));
  return hooks.length > 0 && hooks.every(({ after }) => after === void 0);
}
async function recordOf(host) {
  const path = await askGit(
    ["rev-parse", "--path-format=absolute", "--git-path", "session-lint/init.json"],
    host
  );
  return { recordPath: path, record: readRecord(path ?? "") };
}
function readIfThere(root, path) {
  const file = join(root, path);
  if (!lstatSync(file, { throwIfNoEntry: false })) return void 0;
  return readFileSync(file, "utf8");
}
function nextSteps({ hook }, facts) {
  const { manifest } = facts;
  const isMissing = manifest && !manifest.dependencies.has("remark-lint-session");
  const install = isMissing ? ["npm install --save-dev remark-lint-session"] : [];
  return [...install, ...hook?.nextSteps(facts) ?? []];
}

// hooks/init/show.ts
function showPlan(plan, isDry) {
  const { changes, settings, unchanged, refused, warnings, isRemoval } = plan;
  const lines2 = [
    ...changes.flatMap(describe),
    ...settings.map(
      ({ name, value }) => value === void 0 ? `unset   git config ${name}` : `set     git config ${name} ${value}`
    ),
    ...unchanged.map((path) => `keep    ${path}`),
    ...refused.flatMap(({ path, why, byHand }) => [
      `by hand ${path} cannot be edited automatically: ${why}. Add:`,
      ...byHand.trimEnd().split("\n").map((line) => `          ${line}`)
    ])
  ];
  if (changes.length + settings.length === 0) {
    lines2.push(isRemoval ? "There is nothing to remove." : "Everything is already set up.");
  }
  const parts = [lines2];
  if (warnings.length > 0) parts.push(warnings.map((text) => `Note: ${text}`));
  if (isDry) parts.push(["Nothing was changed: this is a dry run."]);
  return `${parts.map((part) => part.map((line) => visible(line)).join("\n")).join("\n\n")}
`;
}
function showNext({ next }) {
  if (next.length === 0) return "";
  return ["", "Then run:", ...next.map((step) => `  ${visible(step)}`), ""].join("\n");
}
function describe({ path, purpose, before: before2, after }) {
  const verb = before2 === void 0 ? "create" : after === void 0 ? "remove" : "change";
  const head = `${verb.padEnd(7)} ${path}: ${purpose}`;
  if (after === void 0) return [head];
  const { added, removed } = difference(before2 ?? "", after);
  return [
    head,
    ...removed.map((line) => `        - ${line}`),
    ...added.map((line) => `        + ${line}`)
  ];
}
function difference(before2, after) {
  const old = toLines(before2);
  const now = toLines(after);
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let end = 0;
  const most = Math.min(old.length, now.length) - start;
  while (end < most && old.at(-1 - end) === now.at(-1 - end)) end++;
  return {
    removed: old.slice(start, old.length - end),
    added: now.slice(start, now.length - end)
  };
}
function toLines(text) {
  return text === "" ? [] : text.replace(/\n$/, "").split("\n");
}

// hooks/init/write.ts
async function carryOut(plan, { root }, host) {
  let { record } = plan;
  for (const change of plan.changes) {
    if (change.after === void 0) rmSync(join(root, change.path));
    else record = write(change, change.after, root, record);
  }
  for (const { name, value } of plan.settings) {
    await runGit(["config", ...value === void 0 ? ["--unset", name] : [name, value]], host);
    record = { ...record, hooksPath: value !== void 0 };
  }
  if (plan.isRemoval) {
    removeFolders(root, plan);
    record = emptyRecord;
  }
  if (plan.recordPath !== void 0) writeRecord(plan.recordPath, record);
  if (plan.isRemoval && plan.recordPath !== void 0) removeIfEmpty(dirname(plan.recordPath));
}
function write(change, text, root, record) {
  const path = join(root, change.path);
  const folders2 = missingFolders(change.path, root);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  if (change.executable && change.before === void 0) chmodSync(path, 493);
  const recorded = recordFile(record, change.path, change.before, text);
  return { ...recorded, folders: [...recorded.folders, ...folders2] };
}
function missingFolders(path, root) {
  const parts = path.split("/").slice(0, -1);
  const folders2 = parts.map((_, index) => parts.slice(0, index + 1).join("/"));
  return folders2.filter((folder) => !existsSync(join(root, folder)));
}
function removeFolders(root, { record, changes }) {
  const emptied = changes.filter(({ after }) => after === void 0).flatMap(({ path }) => parentsOf(path));
  const known = record.folders.length > 0 ? record.folders : emptied;
  for (const folder of known.toSorted().toReversed()) removeIfEmpty(join(root, folder));
}
function parentsOf(path) {
  const parts = path.split("/").slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}
function removeIfEmpty(folder) {
  try {
    rmdirSync(folder);
  } catch {
  }
}

// cli/init.ts
var group = "Options";
var answerOptions = Object.fromEntries(
  questions.map((question) => [question.option, answerOption(question)])
);
var initOptions = {
  ...answerOptions,
  yes: flag({ name: "yes", short: "y", description: "apply the plan without asking", group }),
  dryRun: flag({ name: "dry-run", description: "only show the plan", group }),
  remove: flag({ name: "remove", description: "undo what init did", group })
};
var command = {
  usage: "init [options]",
  description: "set up the configuration, git hooks, a CI workflow and coding agents",
  options: Object.values(initOptions),
  run: init
};
async function init(argv, host) {
  const args = readArguments(argv, command.options);
  if (args.positionals.length > 0) {
    throw new UsageError(`Unexpected \`${args.positionals[0]}\`, expected options only`);
  }
  const given = readOptions(initOptions, args, host.env);
  const facts = await readFacts(host);
  const asks = !given.yes && !given.dryRun && isTerminal(host);
  const dialogue = asks ? new Dialogue(host) : void 0;
  try {
    const ask = async ({ text, choices }, suggestion) => {
      const question = `${text} (${choices.join(", ")}) [${suggestion}] `;
      return await dialogue?.ask(question) || suggestion;
    };
    const plan = given.remove ? await planRemoval(facts, host) : await planSetup(await choose(given, facts, ask), facts, host);
    host.stdout.write(showPlan(plan, given.dryRun));
    const isDone = plan.changes.length === 0 && plan.settings.length === 0;
    if (!isDone && !given.dryRun) {
      if (!given.yes && !await isAgreed(dialogue, host)) return 2;
      await carryOut(plan, facts, host);
      host.stdout.write("\nDone.\n");
    }
    host.stdout.write(showNext(plan));
    return 0;
  } finally {
    dialogue?.close();
  }
}
function answerOption({ option, text, choices, many }) {
  return {
    name: option,
    value: "name",
    description: `${text.toLowerCase()}: ${choices.join(", ")}`,
    group,
    read: (args) => checkChoice(option, args.last(option), choices, many)
  };
}
function checkChoice(option, value, choices, many) {
  for (const one of many ? value?.split(",") ?? [] : value === void 0 ? [] : [value]) {
    if (choices.includes(one.trim())) continue;
    const meant = closest(one, choices);
    const hint = meant === void 0 ? `expected ${choices.join(" or ")}` : `did you mean \`${meant}\`?`;
    throw new UsageError(`Unexpected value \`${one}\` of \`--${option}\`, ${hint}`);
  }
  return value;
}
function isTerminal({ stdin, stdout }) {
  return "isTTY" in stdin && stdin.isTTY === true && stdout.isTTY === true;
}
async function isAgreed(dialogue, { stderr }) {
  if (!dialogue) {
    stderr.write("Nothing was changed: without a terminal to ask on, pass --yes\n");
    return false;
  }
  const agreed = /^(?:y|yes)?$/i.test(await dialogue.ask("Apply these changes? [Y/n] "));
  if (!agreed) stderr.write("Nothing was changed\n");
  return agreed;
}
var Dialogue = class {
  #reader;
  #closed;
  constructor({ stdin, stdout }) {
    this.#reader = createInterface({ input: stdin, output: stdout, terminal: false });
    this.#closed = new Promise((_, reject) => {
      this.#reader.once("close", () => reject(new UsageError("Nothing was changed")));
    });
    this.#closed.catch(() => {
    });
  }
  /** @throws UsageError - When the input ends. */
  async ask(question) {
    return (await Promise.race([this.#reader.question(question), this.#closed])).trim();
  }
  close() {
    this.#reader.close();
  }
};
export {
  command
};
