import {
  existsSync
} from "./chunk-KBJG7QSK.js";
import {
  dirname,
  join
} from "./chunk-5VJKKB54.js";

// builtin:url
var module = process.getBuiltinModule("node:url");
var fileURLToPath = /* @__PURE__ */ (() => module.fileURLToPath)();

// cli/package-folder.ts
var packageFolder = findFolder(fileURLToPath(import.meta.url));
function findFolder(path) {
  let folder = dirname(path);
  while (!existsSync(join(folder, "package.json")) && dirname(folder) !== folder) {
    folder = dirname(folder);
  }
  return folder;
}

export {
  packageFolder
};
