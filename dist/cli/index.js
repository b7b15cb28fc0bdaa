#!/usr/bin/env node
import {
  printStack
} from "./chunks/chunk-IBOK6Y3K.js";
import {
  visible
} from "./chunks/chunk-VZJHQD3S.js";
import {
  repository,
  version
} from "./chunks/chunk-GZVPKN5T.js";
import {
  UsageError
} from "./chunks/chunk-OUPDZGWK.js";
import "./chunks/chunk-B4DWHZQ3.js";

// cli/run.ts
async function run(argv, around) {
  around.stderr.on("error", () => {
  });
  try {
    const command = await findCommand(argv);
    return await command(argv, around);
  } catch (error) {
    for (const line of describe(error)) around.stderr.write(`${visible(line)}
`);
    printStack(error, around);
    return 2;
  }
}
var commandOptions = {
  "--help": async () => (await import("./chunks/help-ZZOAOZHI.js")).helpCommand,
  "--version": async () => versionCommand,
  "-h": async () => (await import("./chunks/help-ZZOAOZHI.js")).helpCommand,
  "-v": async () => versionCommand
};
async function findCommand(argv) {
  const end = argv.indexOf("--");
  const options = end < 0 ? argv : argv.slice(0, end);
  for (const option of options) {
    if (Object.hasOwn(commandOptions, option)) {
      const load = commandOptions[option];
      if (load) return load();
    }
  }
  return (await import("./chunks/lint-command-J5WA34UL.js")).lintCommand;
}
var versionCommand = async (_argv, { stdout }) => {
  stdout.write(`${version}
`);
  return 0;
};
function describe(error) {
  if (error instanceof UsageError) return error.lines;
  const message = error instanceof Error ? error.message : String(error);
  return [`session-lint ${version} failed: ${message}; please report it at ${repository}/issues`];
}

// cli/index.ts
process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr
});
