// cli/stack.ts
function printStack(error, { env, stderr }) {
  if (!env.DEBUG?.split(",").includes("session-lint")) return;
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    stderr.write(`${cause.stack ?? cause.message}
`);
  }
}

export {
  printStack
};
