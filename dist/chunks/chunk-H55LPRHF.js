// files/usage-error.ts
var UsageError = class extends Error {
  name = "UsageError";
  /** One line per mistake. */
  lines;
  constructor(...lines) {
    super(lines.join("\n"));
    this.lines = lines;
  }
};
function isSystemError(error) {
  return error instanceof Error && "syscall" in error;
}
function describeError(error) {
  const code = error?.code;
  const known = code === void 0 ? void 0 : descriptions[code];
  return known ?? (error instanceof Error ? error.message : String(error));
}
var descriptions = {
  EACCES: "permission denied",
  EISDIR: "it is a folder",
  ELOOP: "the link leads back to itself",
  EMFILE: "too many open files",
  ENAMETOOLONG: "the name is too long",
  ENOENT: "no such file or folder",
  ENOSPC: "no space left on the device",
  ENOTDIR: "a part of the path is not a folder",
  EPERM: "operation not permitted",
  EROFS: "the file system is read-only"
};

export {
  UsageError,
  isSystemError,
  describeError
};
