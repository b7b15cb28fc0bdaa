import type {Terminal} from './reporter.ts'

/** Codes of ECMA-48 (SGR) that turn a style on and off. */
const codes = {
  bold: [1, 22],
  dim: [2, 22],
  green: [32, 39],
  red: [31, 39],
  underline: [4, 24],
  yellow: [33, 39],
} as const

export type StyleName = keyof typeof codes

/** Styles text if the terminal supports it. */
export class Style {
  readonly #terminal: Terminal

  constructor(terminal: Terminal) {
    this.#terminal = terminal
  }

  apply(text: string, ...names: readonly StyleName[]): string {
    if (!this.#terminal.color || text === '') return text
    return names.reduce((styled, name) => {
      const [on, off] = codes[name]
      return `\u001B[${on}m${styled}\u001B[${off}m`
    }, text)
  }

  /** @param url - Made by this program, never from a file. */
  link(text: string, url: string): string {
    if (!this.#terminal.hyperlinks) return text
    return `\u001B]8;;${url}\u001B\\${text}\u001B]8;;\u001B\\`
  }
}
