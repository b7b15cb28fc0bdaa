/**
 * Draws what the command prints about a session that needs work, as `docs/images/terminal.svg` for
 * the README: `npm run picture`. Run it when the wording of the findings in it has changed.
 */
import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'

const session = `# Session State: Lint what git will commit

**Created**: 2026-03-02
**Updated**: 2026-03-02
**Status**: done
**Session Thread**: https://example.com/threads/14

## What We Know

- \`git cat-file --batch\` gives 5,000 blobs in one process

## Successful Approaches

1. **Read the blobs of the index** in \`git/run.ts\`
   - **Time spent**: 3 hours

## Failed Approaches

1. **Stash the rest of the working tree**
   - **Time spent**: 2 hours

## Not Yet Attempted

- [ ] A sparse checkout with 5,000 sessions outside the cone

## Next Steps

1. Bug fixes
2. Run \`bench/staged.ts\` on Windows
`

interface Style {
  readonly bold: boolean
  readonly dim: boolean
  readonly underline: boolean
  readonly color: string | undefined
}

/** Draws text with colour codes as lines of an SVG. */
function draw(text: string): string {
  const lines = text.split('\n').flatMap(wrap)
  const rowHeight = 20
  const width = 2 * 24 + columns * 8.43
  const height = 2 * 20 + lines.length * rowHeight
  const rows = lines.map(
    (line, index) =>
      `<text x="24" y="${20 + (index + 0.75) * rowHeight}" xml:space="preserve">${line}</text>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="What session-lint prints about a session that needs work">
<style>text{font:14px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;fill:#e6edf3}.d{fill:#8b949e}.b{font-weight:bold}.u{text-decoration:underline}.red{fill:#ff7b72}.green{fill:#7ee787}.yellow{fill:#e3b341}.blue{fill:#79c0ff}</style>
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
${rows.join('\n')}
</svg>
`
}

/** As wide as the terminal of the picture. */
const columns = 148

/** The codes of the terminal that the reports use. */
const codes: Readonly<Record<string, Partial<Style>>> = {
  0: {bold: false, dim: false, underline: false, color: undefined},
  1: {bold: true},
  2: {dim: true},
  4: {underline: true},
  22: {bold: false, dim: false},
  24: {underline: false},
  31: {color: 'red'},
  32: {color: 'green'},
  33: {color: 'yellow'},
  34: {color: 'blue'},
  39: {color: undefined},
}

let style: Style = {bold: false, dim: false, underline: false, color: undefined}

/** One line of the terminal as SVG, broken where the terminal would break it. */
function wrap(line: string): string[] {
  const rows = ['']
  let column = 0
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes start with one.
  for (const piece of line.split(/(\u001b\[[\d;]*m)/)) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes start with one.
    const code = /^\u001b\[([\d;]*)m$/.exec(piece)?.[1]
    if (code !== undefined) {
      for (const one of code.split(';')) style = {...style, ...codes[one || '0']}
      continue
    }
    let rest = piece
    while (rest !== '') {
      if (column === columns) {
        rows.push('')
        column = 0
      }
      const part = rest.slice(0, columns - column)
      rows[rows.length - 1] += span(part)
      column += part.length
      rest = rest.slice(part.length)
    }
  }
  return rows
}

function span(text: string): string {
  const classes = [style.bold && 'b', style.dim && 'd', style.underline && 'u', style.color].filter(
    Boolean,
  )
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return classes.length > 0 ? `<tspan class="${classes.join(' ')}">${escaped}</tspan>` : escaped
}

const folder = mkdtempSync(join(tmpdir(), 'picture-'))
const name = '2026-03-02-feature-staged.tmp'
mkdirSync(join(folder, '.claude/sessions'), {recursive: true})
writeFileSync(join(folder, '.claude/sessions', name), session)
const command = resolve('dist/cli/index.js')
const {stdout} = spawnSync(process.execPath, [command], {
  cwd: folder,
  encoding: 'utf8',
  env: {...process.env, FORCE_COLOR: '1', NO_COLOR: undefined, COLUMNS: '100'},
})
rmSync(folder, {recursive: true})
writeFileSync(
  'docs/images/terminal.svg',
  draw(`\u001b[1m$ npx session-lint\u001b[22m\n\n${stdout.trimEnd()}`),
)
