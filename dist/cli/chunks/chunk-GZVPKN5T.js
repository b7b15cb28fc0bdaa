// package.json
var package_default = { name: "remark-lint-session", version: "0.1.0", repository: { type: "git", url: "git+https://github.com/remark-lint-session/remark-lint-session.git" } };

// rules/repository.ts
var repository = package_default.repository.url.replace(/^git\+/, "").replace(/\.git$/, "");
var version = package_default.version;

export {
  repository,
  version
};
