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
 * Makes a rule one of remark-lint's: it can be named by itself in a remark config, with
 * remark-lint's severities.
 *
 * It looks at the files in the places where the built-in formats' files are kept, and at text
 * without a path; the plugin for the whole configuration is how to look elsewhere.
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
          // The comments themselves are for the plugin to judge, once for all rules.
          if (finding.ruleId === rule.id) addMessage(file, finding)
        }
      })
    },
  ) as Plugin<[unknown?], Root>
}

/**
 * Leaves out what the comments in the file turn off, and adds what is wrong with them.
 *
 * remark-lint itself looks at the comments, too, but knows neither short names nor commas between
 * names, and takes no comment for one of its own that has a comma or a full stop in it.
 */
export function withoutSuppressed(
  findings: readonly Finding[],
  {session}: SessionFile,
): readonly Finding[] {
  return applyComments(findings, session.tree, session.source).filter(
    // Under remark an unknown name can be that of any other rule.
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

/** As remark-lint's own rules have it: a message of its own at the second place. */
function causeOf({ruleId}: Finding, {message, place}: Cause): VFileMessage {
  return new VFileMessage(message, {place, ruleId, source: 'remark-lint'})
}

/** The path of `file` with `/`, from the folder it was named from; nothing for bare text. */
export function pathOf(file: VFile): string | undefined {
  return file.path?.replaceAll('\\', '/')
}

/** The text that the positions in the tree are about: remark leaves a byte-order mark out. */
export function textOf(file: VFile): string {
  const text = String(file)
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
}

/**
 * Calls `run` with what the rules may know under remark: the day, which `SESSION_LINT_TODAY` can
 * set, and, once it has been loaded for a text that could hold some, what finds secrets. Only then
 * there is a promise, so that `processSync` goes on working for all other texts.
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
 * Reads `tree` as a session, once for all rules. Where remark was run without `remark-gfm` or
 * `remark-frontmatter`, and the text has tables, checkboxes or front matter, another tree is read
 * that knows them; other plugins keep theirs.
 */
export function sessionOf(tree: Root, text: string): Session {
  let session = sessions.get(tree)
  if (!session) {
    session = readSession(lacksGfm(tree, text) ? parseMarkdown(text) : tree, text)
    sessions.set(tree, session)
  }
  return session
}

/** What only GFM and front matter read as more than text. */
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
