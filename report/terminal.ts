import type {Terminal} from './reporter.ts'

/** The part of a stream that tells its capabilities. */
export interface Output {
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
}

type Environment = Readonly<Record<string, string | undefined>>

/** The capabilities of a file or a pipe: plain text. */
export const plainTerminal: Terminal = {color: false, hyperlinks: false, width: 100}

/**
 * Finds out what `output` can show. `color` is what the user asked for; without it `NO_COLOR` and
 * `FORCE_COLOR` decide (https://no-color.org, https://force-color.org), then whether it is a
 * terminal.
 */
export function readTerminal(output: Output, env: Environment, color?: boolean): Terminal {
  const isTerminal = output.isTTY === true && env.TERM !== 'dumb'
  return {
    color: color ?? wantsColor(env) ?? isTerminal,
    hyperlinks: wantsHyperlinks(env) ?? (isTerminal && color !== false && knowsHyperlinks(env)),
    width: Math.max(40, output.columns ?? plainTerminal.width),
  }
}

function wantsColor({NO_COLOR, FORCE_COLOR}: Environment): boolean | undefined {
  if (NO_COLOR) return false
  if (FORCE_COLOR === undefined) return undefined
  return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
}

/** The variable of `supports-hyperlinks` and many other programs. */
function wantsHyperlinks({FORCE_HYPERLINK}: Environment): boolean | undefined {
  return FORCE_HYPERLINK === undefined ? undefined : FORCE_HYPERLINK !== '0'
}

/** https://github.com/Alhadis/OSC8-Adoption lists them. */
const programs = new Set([
  'ghostty',
  'Hyper',
  'iTerm.app',
  'rio',
  'Tabby',
  'vscode',
  'WezTerm',
  'zed',
])

function knowsHyperlinks(env: Environment): boolean {
  if (env.CI !== undefined) return false
  if (programs.has(env.TERM_PROGRAM ?? '')) return true
  if (env.WT_SESSION !== undefined || env.KONSOLE_VERSION !== undefined) return true
  // 0.50.0 and 0.50.1 support links, but crash on long ones.
  if (Number(env.VTE_VERSION) >= 5002) return true
  return /^(?:alacritty|foot|xterm-ghostty|xterm-kitty)/.test(env.TERM ?? '')
}
