import {
  runGit
} from "./chunk-7SDEDTEV.js";
import {
  printStack
} from "./chunk-IBOK6Y3K.js";
import {
  Configs,
  displayPath,
  findFiles,
  lintFile,
  localDay,
  visible
} from "./chunk-JCBDOLXF.js";
import {
  existsSync,
  realpathSync,
  statSync
} from "./chunk-KBJG7QSK.js";
import {
  dirname,
  isAbsolute,
  join,
  resolve,
  sep
} from "./chunk-5VJKKB54.js";
import {
  UsageError
} from "./chunk-RSK2YU5X.js";
import {
  closest
} from "./chunk-NWUWFHTA.js";
import {
  __export
} from "./chunk-B4DWHZQ3.js";

// hooks/agents/check.ts
var check_exports = {};
__export(check_exports, {
  checkOccasion: () => checkOccasion
});

// hooks/agents/reason.ts
var mostFindings = 20;
var longestLine = 400;
function writeReason(results, cwd) {
  const findings = results.flatMap(
    ({ path, findings: found }) => found.map((finding) => ({ path: displayPath(path, cwd), finding }))
  );
  const errors = findings.filter(({ finding }) => finding.severity === "error");
  if (errors.length === 0) return void 0;
  const warnings = findings.filter(({ finding }) => finding.severity !== "error");
  const shown = [...errors, ...warnings].slice(0, mostFindings);
  const more = findings.length - shown.length;
  const paths = [...new Set(errors.map(({ path }) => path))];
  const command = `session-lint ${paths.map(quote).join(" ")}`;
  return [
    "The session file is not yet fit for whoever reads it next. Mend it from what you know of this session; do not make anything up.",
    "",
    ...shown.map(({ path, finding }) => describe(path, finding)),
    ...more > 0 ? [`and ${more} more`] : [],
    "",
    `\`${visible(command)}\` shows every finding, \`session-lint explain <rule>\` the reasons.`
  ].join("\n");
}
function describe(path, { place, severity, message, expected, ruleId }) {
  const where = `${path}:${place.start.line}`;
  const write = expected.length > 0 ? `; write: ${expected.slice(0, 3).join(" or ")}` : "";
  return `${cut(visible(`${where}: ${severity}: ${message}${write}`))} (${ruleId})`;
}
function cut(line) {
  return line.length > longestLine ? `${line.slice(0, longestLine - 1)}…` : line;
}
function quote(path) {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;
}

// hooks/agents/check.ts
async function checkOccasion(occasion, folders, { env }) {
  const roots = [...new Set(folders.flatMap(rootsOf))];
  const [cwd] = roots;
  if (cwd === void 0) return void 0;
  const configs = new Configs({ cwd });
  const day = localDay(/* @__PURE__ */ new Date());
  const paths = occasion.kind === "written" ? await sessionFiles(occasion.paths, cwd, roots, configs) : await changedToday(cwd, configs, env, day);
  const context = { today: env.SESSION_LINT_TODAY || day };
  const results = [];
  for (const path of paths) {
    const outcome = await lintFile(path, { configs, context });
    if ("result" in outcome) results.push(outcome.result);
  }
  return writeReason(results, cwd);
}
function rootsOf(folder) {
  if (!isAbsolute(folder) || !isFolder(folder)) return [];
  const root = realpathSync(folder);
  let top = root;
  while (!existsSync(join(top, ".git")) && dirname(top) !== top) top = dirname(top);
  return existsSync(join(top, ".git")) ? [root, top] : [root];
}
function isFolder(path) {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
async function sessionFiles(paths, cwd, roots, configs) {
  const found = /* @__PURE__ */ new Set();
  for (const given of paths) {
    const path = realPathOf(resolve(cwd, given));
    if (path === void 0 || !roots.some((root) => isWithin(path, root))) continue;
    const scope = await configs.forFolder(dirname(path));
    if (scope.isSessionFile(path)) found.add(path);
  }
  return [...found];
}
function realPathOf(path) {
  try {
    const real = realpathSync(path);
    return statSync(real).isFile() ? real : void 0;
  } catch {
    return void 0;
  }
}
function isWithin(path, folder) {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
async function changedToday(cwd, configs, env, day) {
  const { files } = await findFiles([], { cwd, configs, errorOnUnmatchedPattern: false });
  const today = files.filter((path) => localDay(statSync(path).mtime) === day);
  if (today.length === 0) return [];
  const committed = await committedFiles(today, cwd, env);
  return today.filter((path) => !committed.has(path));
}
async function committedFiles(paths, cwd, env) {
  const literal = { ...env, GIT_LITERAL_PATHSPECS: "1" };
  const list = async (args) => {
    const output = await runGit([...args, "-z", "--", ...paths], { cwd, env: literal });
    const names = output.toString("utf8").split("\0");
    return new Set(names.filter((name) => name !== "").map((name) => resolve(cwd, name)));
  };
  try {
    const tracked = await list(["ls-files"]);
    const changed = await list(["diff", "HEAD", "--name-only", "--relative"]);
    return new Set([...tracked].filter((path) => !changed.has(path)));
  } catch {
    return /* @__PURE__ */ new Set();
  }
}

// hooks/agents/agent.ts
function pathsIn(input, names) {
  if (!isRecord(input)) return [];
  return names.flatMap((name) => textOf(input[name]) ?? []);
}
function wasStoppedBefore(event) {
  return event.stop_hook_active !== false && event.stop_hook_active !== void 0;
}
function textOf(value) {
  return typeof value === "string" && value !== "" ? value : void 0;
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// hooks/agents/claude.ts
var tools = /* @__PURE__ */ new Set(["Edit", "MultiEdit", "NotebookEdit", "Write"]);
var claude = {
  projectVariable: "CLAUDE_PROJECT_DIR",
  read(event) {
    const { hook_event_name: name, tool_name: tool, tool_input: input } = event;
    if (name === "PostToolUse") {
      if (typeof tool !== "string" || !tools.has(tool)) return void 0;
      return { kind: "written", paths: pathsIn(input, ["file_path", "notebook_path"]) };
    }
    const isStop = name === "Stop" || name === "SubagentStop";
    return isStop && !wasStoppedBefore(event) ? { kind: "stop" } : void 0;
  },
  answer: (_event, reason) => ({ decision: "block", reason })
};

// hooks/agents/codex.ts
var codex = {
  read(event) {
    const { hook_event_name: name, tool_input: input } = event;
    if (name === "PostToolUse") return { kind: "written", paths: patchesIn(input).flatMap(pathsOf) };
    return name === "Stop" && !wasStoppedBefore(event) ? { kind: "stop" } : void 0;
  },
  answer: (_event, reason) => ({ decision: "block", reason })
};
function patchesIn(input) {
  const values = isRecord(input) ? [input.command, input.patch, input.input] : [input];
  return values.flat().filter((value) => typeof value === "string").filter((text) => text.includes("*** Begin Patch"));
}
function pathsOf(patch) {
  const paths = [];
  for (const line of patch.split(/\r?\n/)) {
    const [, action, path = ""] = /^\*\*\* (Add File|Update File|Move to): (.+)$/.exec(line) ?? [];
    if (action === "Move to") paths.pop();
    if (action !== void 0) paths.push(path.trim());
  }
  return paths;
}

// hooks/agents/cursor.ts
var tools2 = /* @__PURE__ */ new Set(["Edit", "Write"]);
var cursor = {
  projectVariable: "CURSOR_PROJECT_DIR",
  read(event) {
    const { hook_event_name: name, tool_name: tool, tool_input: input } = event;
    if (name === "afterFileEdit") return { kind: "written", paths: pathsIn(event, ["file_path"]) };
    if (name === "postToolUse" && typeof tool === "string" && tools2.has(tool)) {
      return { kind: "written", paths: pathsIn(input, ["file_path", "path"]) };
    }
    const isFirstStop = name === "stop" && event.status === "completed" && event.loop_count === 0;
    return isFirstStop ? { kind: "stop" } : void 0;
  },
  answer({ hook_event_name: name }, reason) {
    return name === "stop" ? { followup_message: reason } : { additional_context: reason };
  }
};

// hooks/agents/gemini.ts
var tools3 = /* @__PURE__ */ new Set(["replace", "write_file"]);
var gemini = {
  projectVariable: "GEMINI_PROJECT_DIR",
  read(event) {
    const { hook_event_name: name, tool_name: tool, tool_input: input } = event;
    if (name === "AfterTool") {
      if (typeof tool !== "string" || !tools3.has(tool)) return void 0;
      return { kind: "written", paths: pathsIn(input, ["file_path"]) };
    }
    return name === "AfterAgent" && !wasStoppedBefore(event) ? { kind: "stop" } : void 0;
  },
  answer({ hook_event_name: name }, reason) {
    if (name === "AfterAgent") return { decision: "deny", reason };
    return { hookSpecificOutput: { hookEventName: "AfterTool", additionalContext: reason } };
  }
};

// hooks/agents/index.ts
var agents = { claude, codex, cursor, gemini };
var hookCommand = async ([name = "", ...rest], around) => {
  const agent = Object.hasOwn(agents, name) ? agents[name] : void 0;
  if (!agent || rest.length > 0) {
    around.stderr.write(`${visible(describeMisuse(name, rest))}
`);
    return 1;
  }
  try {
    await answer(agent, around);
  } catch (error) {
    if (error instanceof UsageError) {
      for (const line of error.lines) around.stderr.write(`session-lint: ${visible(line)}
`);
    }
    printStack(error, around);
  }
  return 0;
};
var hookOptionSpecs = [];
function describeMisuse(name, rest) {
  if (Object.hasOwn(agents, name)) return `Unexpected \`${rest.join(" ")}\`, expected one agent`;
  const names = Object.keys(agents);
  const list = names.map((one) => `\`${one}\``).join(" or ");
  const meant = closest(name, names);
  if (meant !== void 0) return `Unknown agent \`${name}\`, did you mean \`${meant}\`?`;
  return name === "" ? `Missing agent, expected ${list}` : `Unknown agent \`${name}\`, expected ${list}`;
}
async function answer(agent, around) {
  const event = await readEvent(around.stdin);
  const occasion = event && agent.read(event);
  if (!event || !occasion) return;
  const { checkOccasion: checkOccasion2 } = await Promise.resolve(check_exports);
  const project = agent.projectVariable && around.env[agent.projectVariable];
  const reason = await checkOccasion2(occasion, foldersOf(event, project, around), around);
  if (reason !== void 0) around.stdout.write(`${JSON.stringify(agent.answer(event, reason))}
`);
}
var longestEvent = 64 * 1024 * 1024;
async function readEvent(stdin) {
  const chunks = [];
  let length = 0;
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > longestEvent) return void 0;
    chunks.push(bytes);
  }
  try {
    const event = JSON.parse(
      Buffer.concat(chunks).toString("utf8").replace(/^\uFEFF/, "")
    );
    return isRecord(event) ? event : void 0;
  } catch {
    return void 0;
  }
}
function foldersOf(event, project, { cwd }) {
  const { cwd: given, workspace_roots: roots } = event;
  const all = [given, ...Array.isArray(roots) ? roots : [], project];
  const folders = all.filter((one) => typeof one === "string" && one !== "");
  return folders.length > 0 ? folders : [cwd];
}

export {
  agents,
  hookCommand,
  hookOptionSpecs
};
