import {describe, expect, test} from 'vitest'
import {readTerminal} from '../../report/terminal.ts'

const terminal = {isTTY: true, columns: 120}
const pipe = {}

describe('colours', () => {
  test.each([
    ['are on a terminal', terminal, {}, undefined, true],
    ['are not in a pipe', pipe, {}, undefined, false],
    ['are not on a dumb terminal', terminal, {TERM: 'dumb'}, undefined, false],
    ['are not with NO_COLOR', terminal, {NO_COLOR: '1'}, undefined, false],
    ['are with an empty NO_COLOR', terminal, {NO_COLOR: ''}, undefined, true],
    ['are in a pipe with FORCE_COLOR', pipe, {FORCE_COLOR: '1'}, undefined, true],
    ['are not with FORCE_COLOR=false', terminal, {FORCE_COLOR: 'false'}, undefined, false],
    ['are not with FORCE_COLOR=0', terminal, {FORCE_COLOR: '0'}, undefined, false],
    ['are not with both variables', pipe, {NO_COLOR: '1', FORCE_COLOR: '1'}, undefined, false],
    ['are as the option says: on', pipe, {NO_COLOR: '1'}, true, true],
    ['are as the option says: off', terminal, {FORCE_COLOR: '1'}, false, false],
  ])('%s', (_name, output, env, option, expected) => {
    expect(readTerminal(output, env, option).color).toBe(expected)
  })
})

describe('links', () => {
  test.each([
    ['are in a terminal that is known to have them', terminal, {TERM_PROGRAM: 'vscode'}, true],
    ['are in Windows Terminal', terminal, {WT_SESSION: '1'}, true],
    ['are in kitty', terminal, {TERM: 'xterm-kitty'}, true],
    ['are in a new VTE', terminal, {VTE_VERSION: '7600'}, true],
    ['are in the first VTE with links', terminal, {VTE_VERSION: '5002'}, true],
    ['are not in the one before', terminal, {VTE_VERSION: '5001'}, false],
    ['are in Konsole', terminal, {KONSOLE_VERSION: '230800'}, true],
    ['are not where only a part of TERM is known', terminal, {TERM: 'my-alacritty'}, false],
    ['are not in an unknown terminal', terminal, {TERM: 'xterm'}, false],
    ['are not in a pipe', pipe, {TERM_PROGRAM: 'vscode'}, false],
    ['are not in CI', terminal, {TERM_PROGRAM: 'vscode', CI: 'true'}, false],
    ['are where FORCE_HYPERLINK says so', pipe, {FORCE_HYPERLINK: '1'}, true],
    ['are not where it says otherwise', terminal, {WT_SESSION: '1', FORCE_HYPERLINK: '0'}, false],
  ])('%s', (_name, output, env, expected) => {
    expect(readTerminal(output, env).hyperlinks).toBe(expected)
  })
})

test('the width is that of the terminal, but never too small to show anything', () => {
  expect(readTerminal(terminal, {}).width).toBe(120)
  expect(readTerminal({isTTY: true, columns: 3}, {}).width).toBe(40)
  expect(readTerminal(pipe, {}).width).toBe(100)
})
