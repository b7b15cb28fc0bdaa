import type {Nodes, Root} from 'mdast'
import type {Plugin} from 'unified'
import {lintRule} from 'unified-lint-rule'
import type {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {type Config, resolveConfig, validateConfig} from '../config/index.ts'
import type {Settings} from '../config/settings.ts'
import {applyComments, commentRuleId} from '../lint/comments.ts'
import {readSessionFile, runRule} from '../lint/run-rules.ts'
import {withSecretFinder} from '../lint/secret-finder.ts'
import {
  type Cause,
  type Context,
  type Finding,
  type Rule,
  ruleUrl,
  type SessionFile,
} from '../rules/rule.ts'
import {localDay} from '../session/date.ts'
import {readSession, type Session} from '../session/index.ts'
import {parseMarkdown} from '../session/markdown.ts'

/**
 * Turns a rule into a remark-lint rule: a remark configuration can name it, with remark-lint's
 * severities.
 *
 * It lints files in the built-in formats' folders, and text without a path. To lint files
 * elsewhere, use the plugin with a configuration.
 */
export function toRemarkRule(rule: Rule): Plugin<[unknown?], Root> {
  return lintRule<Root, unknown>(
    {origin: `remark-lint:${rule.id}`, url: ruleUrl(rule.id)},
    (tree, file, options) => {
      const config: Config = {rules: {[rule.id]: ['error', options ?? {}]}}
      const [problem] = validateConfig(config)
      if (problem) file.fail(`Unexpected options of ${rule.id}: ${problem.message}`)
      const resolved = resolveConfig(config)
      const path = pathOf(file)
      if (path !== undefined && !resolved.isSessionFile(path)) return
      const settings = resolved.settingsFor(path ?? '')
      const on = settings.rules.get(rule.id)
      /* v8 ignore next -- the configuration above turns the rule on */
      if (!on) return
      const text = textOf(file)
      return withContext(text, settings, (context) => {
        const sessionFile = readSessionFile(sessionOf(tree, text), path, settings, context)
        const findings: Finding[] = []
        runRule(rule, sessionFile, on, false, findings)
        for (const finding of withoutSuppressed(findings, sessionFile)) {
          // The plugin reports on the comments themselves, once for all rules.
          if (finding.ruleId === rule.id) addMessage(file, finding)
        }
      })
    },
  ) as Plugin<[unknown?], Root>
}

/**
 * Drops findings that comments turn off, and adds findings about the comments.
 *
 * remark-lint also reads the comments, but knows neither short names nor commas between names, and
 * skips comments that contain a comma or a full stop.
 */
export function withoutSuppressed(
  findings: readonly Finding[],
  {session}: SessionFile,
): readonly Finding[] {
  return applyComments(findings, session.tree, session.source).filter(
    // Under remark an unknown name can belong to any other rule.
    ({ruleId, severity}) => ruleId !== commentRuleId || severity === 'error',
  )
}

/** Adds a finding to the messages of `file`, as one of remark-lint's. */
export function addMessage(file: VFile, finding: Finding): void {
  const message = file.message(finding.message, {
    place: finding.place,
    ruleId: finding.ruleId,
    source: 'remark-lint',
  })
  message.fatal = finding.severity === 'error'
  message.note = finding.note
  message.url = finding.url
  if (finding.cause) message.cause = causeOf(finding, finding.cause)
  if (finding.expected.length > 0) message.expected = [...finding.expected]
}

/** As in remark-lint's own rules: a separate message at the second place. */
function causeOf({ruleId}: Finding, {message, place}: Cause): VFileMessage {
  return new VFileMessage(message, {place, ruleId, source: 'remark-lint'})
}

/** The path of `file` with `/`, relative to its `cwd`; `undefined` for bare text. */
export function pathOf(file: VFile): string | undefined {
  return file.path?.replaceAll('\\', '/')
}

/** The text that positions in the tree refer to: without a byte-order mark. */
export function textOf(file: VFile): string {
  const text = String(file)
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
}

/**
 * Calls `run` with the context for rules under remark: the day, which `SESSION_LINT_TODAY` can set,
 * and a secret finder, loaded for a text that could contain secrets. Only that returns a promise,
 * so that `processSync` works for all other texts.
 */
export function withContext(
  text: string,
  settings: Settings,
  run: (context: Context) => void,
): undefined | Promise<void> {
  const today = process.env.SESSION_LINT_TODAY ?? localDay(new Date())
  const context = withSecretFinder(text, settings, {today})
  if (context instanceof Promise) return context.then(run)
  run(context)
  return undefined
}

const sessions = new WeakMap<Root, Session>()

/**
 * Reads `tree` as a session, once for all rules. Without `remark-gfm` or `remark-frontmatter`, a
 * text with tables, checkboxes or front matter is parsed again with them; other plugins keep their
 * tree.
 */
export function sessionOf(tree: Root, text: string): Session {
  let session = sessions.get(tree)
  if (!session) {
    session = readSession(lacksGfm(tree, text) ? parseMarkdown(text) : tree, text)
    sessions.set(tree, session)
  }
  return session
}

/** Text that is markup only in GFM or with front matter. */
const gfmMarks =
  /^---\r?\n|^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]{1,9}\[[ xX]\]|^[ \t>]*\|?[ \t]{0,9}:?-+:?[ \t]{0,9}\||~~|https?:|www\./m

function lacksGfm(tree: Root, text: string): boolean {
  return gfmMarks.test(text) && !tree.children.some(knowsGfm)
}

function knowsGfm(node: Nodes): boolean {
  const open = [node]
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.type === 'table' || next.type === 'yaml' || next.type === 'delete') return true
    if (next.type === 'listItem' && typeof next.checked === 'boolean') return true
    if ('children' in next) for (const child of next.children) open.push(child)
  }
  return false
}
