/** Variables of a process, by name. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * The environment to run git in: only what it needs to find itself, its repository and its
 * settings, so that no token reaches git or the programs it starts.
 *
 * @param env
 *   This program's environment; it may contain secrets.
 */
export function gitEnvironment(env: Environment): Record<string, string> {
  const passed: Record<string, string> = {}
  for (const [name, value] of Object.entries(env)) {
    // Windows has `Path`, and ignores case.
    if (value !== undefined && passedOn.has(name.toUpperCase())) passed[name] = value
  }
  return {...passed, ...configVariables(env), ...fixed}
}

const fixed: Readonly<Record<string, string>> = {
  // Don't fetch missing objects of a partial clone over the network.
  GIT_NO_LAZY_FETCH: '1',
  GIT_TERMINAL_PROMPT: '0',
  // This program reads git's messages and shows them with its own.
  LC_ALL: 'C',
}

/** Variables that git and its hooks rely on; none can contain a secret. */
const passedOn: ReadonlySet<string> = new Set([
  'DYLD_LIBRARY_PATH',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_CEILING_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_NOSYSTEM',
  'GIT_CONFIG_SYSTEM',
  'GIT_DIR',
  'GIT_DISCOVERY_ACROSS_FILESYSTEM',
  'GIT_EXEC_PATH',
  'GIT_GRAFT_FILE',
  'GIT_IMPLICIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_NO_REPLACE_OBJECTS',
  'GIT_OBJECT_DIRECTORY',
  'GIT_PREFIX',
  'GIT_QUARANTINE_PATH',
  'GIT_REPLACE_REF_BASE',
  'GIT_SHALLOW_FILE',
  'GIT_WORK_TREE',
  'HOME',
  'HOMEDRIVE',
  'HOMEPATH',
  'LANG',
  'LD_LIBRARY_PATH',
  'PATH',
  'PATHEXT',
  'PROGRAMDATA',
  // Under sudo, git trusts the repositories of the calling user.
  'SUDO_UID',
  'SYSTEMROOT',
  'TEMP',
  'TMP',
  'TMPDIR',
  'USERPROFILE',
  'XDG_CONFIG_HOME',
])

/**
 * Settings that may come through the environment, as `git -c` passes them to hooks. Others are
 * dropped: `http.extraHeader` and the addresses of remotes contain tokens, and some settings name
 * programs.
 */
const passedSettings: ReadonlySet<string> = new Set([
  'core.bare',
  'core.excludesfile',
  'core.filemode',
  'core.hookspath',
  'core.ignorecase',
  'core.longpaths',
  'core.precomposeunicode',
  'core.protecthfs',
  'core.protectntfs',
  'core.quotepath',
  'core.sparsecheckout',
  'core.symlinks',
  'core.worktree',
  'safe.barerepository',
  'safe.directory',
])

/** An absent value means true. */
type Setting = readonly [key: string, value: string | undefined]

/** The passed settings in git's own order; later ones win. */
function configVariables(env: Environment): Record<string, string> {
  const settings = [...countedSettings(env), ...quotedSettings(env.GIT_CONFIG_PARAMETERS ?? '')]
  const passed = settings.filter(([key]) => passedSettings.has(key.toLowerCase()))
  if (passed.length === 0) return {}
  return Object.fromEntries([
    ['GIT_CONFIG_COUNT', String(passed.length)],
    ...passed.flatMap(([key, value], index) => [
      [`GIT_CONFIG_KEY_${index}`, key],
      [`GIT_CONFIG_VALUE_${index}`, value ?? 'true'],
    ]),
  ])
}

/** The settings in `GIT_CONFIG_KEY_<n>` and `GIT_CONFIG_VALUE_<n>`; git refuses a gap. */
function countedSettings(env: Environment): Setting[] {
  const settings: Setting[] = []
  for (let index = 0; index < Number(env.GIT_CONFIG_COUNT); index++) {
    const key = env[`GIT_CONFIG_KEY_${index}`]
    const value = env[`GIT_CONFIG_VALUE_${index}`]
    if (key === undefined || value === undefined) break
    settings.push([key, value])
  }
  return settings
}

/**
 * The settings in `GIT_CONFIG_PARAMETERS`, the variable behind `git -c`: `'key'='value'`, `'key'=`
 * without a value and, before git 2.31, `'key=value'`, with the quotes of a shell.
 */
function quotedSettings(text: string): Setting[] {
  const settings: Setting[] = []
  settingPattern.lastIndex = 0
  while (settingPattern.lastIndex < text.length) {
    const match = settingPattern.exec(text)
    if (!match) return []
    const [, key = '', equals, value] = match
    if (equals !== undefined) {
      settings.push([unquote(key), value === undefined ? undefined : unquote(value)])
    } else {
      const [name = '', ...rest] = unquote(key).split('=')
      settings.push([name, rest.length > 0 ? rest.join('=') : undefined])
    }
  }
  return settings
}

/** In the quotes, git writes `'` as `'\''` and `!` as `'\!'`. */
const settingPattern = /('[^']*'(?:\\['!]'[^']*')*)(=('[^']*'(?:\\['!]'[^']*')*)?)?(?: +|$)/y

function unquote(text: string): string {
  return text.slice(1, -1).replaceAll(/'\\(['!])'/g, '$1')
}
