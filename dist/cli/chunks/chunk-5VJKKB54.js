// builtin:path
var module = process.getBuiltinModule("node:path");
var path_default = module;
var resolve = /* @__PURE__ */ (() => module.resolve)();
var normalize = /* @__PURE__ */ (() => module.normalize)();
var isAbsolute = /* @__PURE__ */ (() => module.isAbsolute)();
var join = /* @__PURE__ */ (() => module.join)();
var relative = /* @__PURE__ */ (() => module.relative)();
var toNamespacedPath = /* @__PURE__ */ (() => module.toNamespacedPath)();
var dirname = /* @__PURE__ */ (() => module.dirname)();
var basename = /* @__PURE__ */ (() => module.basename)();
var extname = /* @__PURE__ */ (() => module.extname)();
var format = /* @__PURE__ */ (() => module.format)();
var parse = /* @__PURE__ */ (() => module.parse)();
var matchesGlob = /* @__PURE__ */ (() => module.matchesGlob)();
var sep = /* @__PURE__ */ (() => module.sep)();
var delimiter = /* @__PURE__ */ (() => module.delimiter)();
var win32 = /* @__PURE__ */ (() => module.win32)();
var posix = /* @__PURE__ */ (() => module.posix)();
var _makeLong = /* @__PURE__ */ (() => module._makeLong)();

export {
  path_default,
  resolve,
  normalize,
  isAbsolute,
  join,
  relative,
  toNamespacedPath,
  dirname,
  basename,
  extname,
  format,
  parse,
  matchesGlob,
  sep,
  delimiter,
  win32,
  posix,
  _makeLong
};
