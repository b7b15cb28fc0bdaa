#!/bin/sh
# Runs the project's own session-lint, or else one that is installed for all projects.
PATH="${CLAUDE_PROJECT_DIR:-.}/node_modules/.bin:$PATH"
if ! command -v session-lint >/dev/null 2>&1; then
  echo 'session-lint is not installed: npm install --save-dev remark-lint-session' >&2
  exit 1
fi
exec session-lint hook claude
