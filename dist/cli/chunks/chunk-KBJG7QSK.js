// builtin:fs
var module = process.getBuiltinModule("node:fs");
var fs_default = module;
var appendFile = /* @__PURE__ */ (() => module.appendFile)();
var appendFileSync = /* @__PURE__ */ (() => module.appendFileSync)();
var access = /* @__PURE__ */ (() => module.access)();
var accessSync = /* @__PURE__ */ (() => module.accessSync)();
var chown = /* @__PURE__ */ (() => module.chown)();
var chownSync = /* @__PURE__ */ (() => module.chownSync)();
var chmod = /* @__PURE__ */ (() => module.chmod)();
var chmodSync = /* @__PURE__ */ (() => module.chmodSync)();
var close = /* @__PURE__ */ (() => module.close)();
var closeSync = /* @__PURE__ */ (() => module.closeSync)();
var copyFile = /* @__PURE__ */ (() => module.copyFile)();
var copyFileSync = /* @__PURE__ */ (() => module.copyFileSync)();
var cp = /* @__PURE__ */ (() => module.cp)();
var cpSync = /* @__PURE__ */ (() => module.cpSync)();
var createReadStream = /* @__PURE__ */ (() => module.createReadStream)();
var createWriteStream = /* @__PURE__ */ (() => module.createWriteStream)();
var exists = /* @__PURE__ */ (() => module.exists)();
var existsSync = /* @__PURE__ */ (() => module.existsSync)();
var fchown = /* @__PURE__ */ (() => module.fchown)();
var fchownSync = /* @__PURE__ */ (() => module.fchownSync)();
var fchmod = /* @__PURE__ */ (() => module.fchmod)();
var fchmodSync = /* @__PURE__ */ (() => module.fchmodSync)();
var fdatasync = /* @__PURE__ */ (() => module.fdatasync)();
var fdatasyncSync = /* @__PURE__ */ (() => module.fdatasyncSync)();
var fstat = /* @__PURE__ */ (() => module.fstat)();
var fstatSync = /* @__PURE__ */ (() => module.fstatSync)();
var fsync = /* @__PURE__ */ (() => module.fsync)();
var fsyncSync = /* @__PURE__ */ (() => module.fsyncSync)();
var ftruncate = /* @__PURE__ */ (() => module.ftruncate)();
var ftruncateSync = /* @__PURE__ */ (() => module.ftruncateSync)();
var futimes = /* @__PURE__ */ (() => module.futimes)();
var futimesSync = /* @__PURE__ */ (() => module.futimesSync)();
var glob = /* @__PURE__ */ (() => module.glob)();
var globSync = /* @__PURE__ */ (() => module.globSync)();
var lchown = /* @__PURE__ */ (() => module.lchown)();
var lchownSync = /* @__PURE__ */ (() => module.lchownSync)();
var lchmod = /* @__PURE__ */ (() => module.lchmod)();
var lchmodSync = /* @__PURE__ */ (() => module.lchmodSync)();
var link = /* @__PURE__ */ (() => module.link)();
var linkSync = /* @__PURE__ */ (() => module.linkSync)();
var lstat = /* @__PURE__ */ (() => module.lstat)();
var lstatSync = /* @__PURE__ */ (() => module.lstatSync)();
var lutimes = /* @__PURE__ */ (() => module.lutimes)();
var lutimesSync = /* @__PURE__ */ (() => module.lutimesSync)();
var mkdir = /* @__PURE__ */ (() => module.mkdir)();
var mkdirSync = /* @__PURE__ */ (() => module.mkdirSync)();
var mkdtemp = /* @__PURE__ */ (() => module.mkdtemp)();
var mkdtempSync = /* @__PURE__ */ (() => module.mkdtempSync)();
var mkdtempDisposableSync = /* @__PURE__ */ (() => module.mkdtempDisposableSync)();
var open = /* @__PURE__ */ (() => module.open)();
var openSync = /* @__PURE__ */ (() => module.openSync)();
var openAsBlob = /* @__PURE__ */ (() => module.openAsBlob)();
var readdir = /* @__PURE__ */ (() => module.readdir)();
var readdirSync = /* @__PURE__ */ (() => module.readdirSync)();
var read = /* @__PURE__ */ (() => module.read)();
var readSync = /* @__PURE__ */ (() => module.readSync)();
var readv = /* @__PURE__ */ (() => module.readv)();
var readvSync = /* @__PURE__ */ (() => module.readvSync)();
var readFile = /* @__PURE__ */ (() => module.readFile)();
var readFileSync = /* @__PURE__ */ (() => module.readFileSync)();
var readlink = /* @__PURE__ */ (() => module.readlink)();
var readlinkSync = /* @__PURE__ */ (() => module.readlinkSync)();
var realpath = /* @__PURE__ */ (() => module.realpath)();
var realpathSync = /* @__PURE__ */ (() => module.realpathSync)();
var rename = /* @__PURE__ */ (() => module.rename)();
var renameSync = /* @__PURE__ */ (() => module.renameSync)();
var rm = /* @__PURE__ */ (() => module.rm)();
var rmSync = /* @__PURE__ */ (() => module.rmSync)();
var rmdir = /* @__PURE__ */ (() => module.rmdir)();
var rmdirSync = /* @__PURE__ */ (() => module.rmdirSync)();
var stat = /* @__PURE__ */ (() => module.stat)();
var statfs = /* @__PURE__ */ (() => module.statfs)();
var statSync = /* @__PURE__ */ (() => module.statSync)();
var statfsSync = /* @__PURE__ */ (() => module.statfsSync)();
var symlink = /* @__PURE__ */ (() => module.symlink)();
var symlinkSync = /* @__PURE__ */ (() => module.symlinkSync)();
var truncate = /* @__PURE__ */ (() => module.truncate)();
var truncateSync = /* @__PURE__ */ (() => module.truncateSync)();
var unwatchFile = /* @__PURE__ */ (() => module.unwatchFile)();
var unlink = /* @__PURE__ */ (() => module.unlink)();
var unlinkSync = /* @__PURE__ */ (() => module.unlinkSync)();
var utimes = /* @__PURE__ */ (() => module.utimes)();
var utimesSync = /* @__PURE__ */ (() => module.utimesSync)();
var watch = /* @__PURE__ */ (() => module.watch)();
var watchFile = /* @__PURE__ */ (() => module.watchFile)();
var writeFile = /* @__PURE__ */ (() => module.writeFile)();
var writeFileSync = /* @__PURE__ */ (() => module.writeFileSync)();
var write = /* @__PURE__ */ (() => module.write)();
var writeSync = /* @__PURE__ */ (() => module.writeSync)();
var writev = /* @__PURE__ */ (() => module.writev)();
var writevSync = /* @__PURE__ */ (() => module.writevSync)();
var Dirent = /* @__PURE__ */ (() => module.Dirent)();
var Stats = /* @__PURE__ */ (() => module.Stats)();
var ReadStream = /* @__PURE__ */ (() => module.ReadStream)();
var WriteStream = /* @__PURE__ */ (() => module.WriteStream)();
var FileReadStream = /* @__PURE__ */ (() => module.FileReadStream)();
var FileWriteStream = /* @__PURE__ */ (() => module.FileWriteStream)();
var Utf8Stream = /* @__PURE__ */ (() => module.Utf8Stream)();
var _toUnixTimestamp = /* @__PURE__ */ (() => module._toUnixTimestamp)();
var Dir = /* @__PURE__ */ (() => module.Dir)();
var opendir = /* @__PURE__ */ (() => module.opendir)();
var opendirSync = /* @__PURE__ */ (() => module.opendirSync)();
var constants = /* @__PURE__ */ (() => module.constants)();
var promises = /* @__PURE__ */ (() => module.promises)();

export {
  fs_default,
  appendFile,
  appendFileSync,
  access,
  accessSync,
  chown,
  chownSync,
  chmod,
  chmodSync,
  close,
  closeSync,
  copyFile,
  copyFileSync,
  cp,
  cpSync,
  createReadStream,
  createWriteStream,
  exists,
  existsSync,
  fchown,
  fchownSync,
  fchmod,
  fchmodSync,
  fdatasync,
  fdatasyncSync,
  fstat,
  fstatSync,
  fsync,
  fsyncSync,
  ftruncate,
  ftruncateSync,
  futimes,
  futimesSync,
  glob,
  globSync,
  lchown,
  lchownSync,
  lchmod,
  lchmodSync,
  link,
  linkSync,
  lstat,
  lstatSync,
  lutimes,
  lutimesSync,
  mkdir,
  mkdirSync,
  mkdtemp,
  mkdtempSync,
  mkdtempDisposableSync,
  open,
  openSync,
  openAsBlob,
  readdir,
  readdirSync,
  read,
  readSync,
  readv,
  readvSync,
  readFile,
  readFileSync,
  readlink,
  readlinkSync,
  realpath,
  realpathSync,
  rename,
  renameSync,
  rm,
  rmSync,
  rmdir,
  rmdirSync,
  stat,
  statfs,
  statSync,
  statfsSync,
  symlink,
  symlinkSync,
  truncate,
  truncateSync,
  unwatchFile,
  unlink,
  unlinkSync,
  utimes,
  utimesSync,
  watch,
  watchFile,
  writeFile,
  writeFileSync,
  write,
  writeSync,
  writev,
  writevSync,
  Dirent,
  Stats,
  ReadStream,
  WriteStream,
  FileReadStream,
  FileWriteStream,
  Utf8Stream,
  _toUnixTimestamp,
  Dir,
  opendir,
  opendirSync,
  constants,
  promises
};
