/** How people say what comes first, for the rules on steps. */

/** Words in lower case that stand by themselves, and words that need no space around them. */
interface Words {
  readonly spaced: readonly string[]
  readonly joined: readonly string[]
}

/** What is to be done at once. */
const soonest: Words = {
  spaced: [
    'ahora',
    'asap',
    'critical',
    'first',
    'hoy',
    'immediate',
    'immediately',
    'inmediata',
    'inmediatas',
    'inmediato',
    'inmediatos',
    'must',
    'next session',
    'now',
    'p0',
    'p1',
    'high',
    'highest',
    'start here',
    'this session',
    'today',
    'urgent',
    'немедленно',
    'сегодня',
    'сейчас',
    'срочно',
  ],
  joined: [
    '즉시',
    '지금',
    '오늘',
    '다음 세션',
    '立即',
    '马上',
    '今天',
    '今日',
    '下次会话',
    'すぐ',
    '直近',
    '次回',
  ],
}

/** What can wait. */
const later: Words = {
  spaced: [
    'after that',
    'afterwards',
    'backlog',
    'considerations',
    'corto plazo',
    'could',
    'eventually',
    'finally',
    'follow-up',
    'follow-ups',
    'future',
    'futuro',
    'ideas',
    'largo plazo',
    'later',
    'lo siguiente',
    'long term',
    'long-term',
    'low',
    'medium',
    'medium term',
    'medium-term',
    'mid-term',
    'next month',
    'next sprint',
    'next week',
    'nice to have',
    'nice-to-have',
    'optional',
    'p2',
    'p3',
    'p4',
    'post-launch',
    'post-release',
    'short term',
    'short-term',
    'should',
    'someday',
    'soon',
    'stretch',
    'subsequent',
    'subsequently',
    'then',
    'this month',
    'this sprint',
    'this week',
    'tomorrow',
    'upcoming',
    'затем',
    'потом',
    'позже',
    'будущем',
    'завтра',
    'долгосрочные',
    'краткосрочные',
  ],
  joined: [
    '단기',
    '중기',
    '장기',
    '나중',
    '향후',
    '추후',
    '내일',
    '이번 주',
    '다음 주',
    '短期',
    '中期',
    '长期',
    '長期',
    '以后',
    '之后',
    '后续',
    '将来',
    '今後',
    '明天',
    '明日',
    '本周',
    '今週',
    '来週',
    '次に',
  ],
}

const soonestPattern = patternOf(soonest)
const laterPattern = patternOf(later)

/** Whether a heading or a lead-in says that what follows is to be done at once. */
export function isSoonest(text: string): boolean {
  return soonestPattern.test(text.slice(0, longestLead))
}

/** Whether a heading or a lead-in says that what follows can wait. */
export function isLater(text: string): boolean {
  return laterPattern.test(text.slice(0, longestLead))
}

/** `Phase 2`, `Week 1`, `Sprint 14`, `2. Then`, `Milestone B`. */
const stagePattern =
  /^\W{0,4}(?:\d{1,2}[.):]|[①-⑳]|\d\ufe0f?\u20e3)|(?<![\p{L}\d])(?:day|iteration|milestone|phase|release|round|sprint|stage|step|tier|wave|week|этап|шаг|fase|paso)(?: {0,2}#?\d| [A-E](?![\p{L}]))|\d{1,2} ?(?:단계|주차|段階|阶段)|第[一二三四五\d]/iu

/** Whether a heading or a lead-in gives what follows its place in an order. */
export function ordersWhatFollows(text: string): boolean {
  const lead = text.slice(0, longestLead)
  return (
    soonestPattern.test(lead) ||
    laterPattern.test(lead) ||
    stagePattern.test(lead) ||
    hasPriority(lead)
  )
}

/**
 * A mark of a rank: `HIGH`, `(low)`, `Critical:`, `P1`, `Priority 2`, a coloured circle, `!`. In
 * lower case and in a sentence `high` and the like are no ranks.
 */
const exactPriority =
  /(?<![\p{L}\d])(?:P[0-4]|HIGH(?:EST)?|MEDIUM|MED|LOW(?:EST)?|CRITICAL|URGENT)(?![\p{L}\d])/u
const anyPriority =
  /[🔴🟠🟡🟢🔵⚪⚫🟣🟥🟧🟨🟩❗‼🔥]|(?<![\p{L}\d])p[0-4](?![\p{L}\d])|\b(?:priority|prioridad)|[([](?:high|medium|med|low|critical|urgent|minor|major|blocking|optional)[^()[\]]{0,30}[)\]]|^\W{0,4}(?:high|medium|low|critical|urgent)\s?[:：—–-]|приоритет|срочно|우선|優先|优先|(?:^|\s)!{1,3}(?:\s|$)|!!/iu

/** Whether a text carries a rank of its own. */
export function hasPriority(text: string): boolean {
  const part = text.slice(0, longestText)
  return anyPriority.test(part) || exactPriority.test(part)
}

const sequencePattern =
  /^\W{0,4}(?:after|once|when|before)\s|(?<![\p{L}-])(?:after that|afterwards|begin with|finally|first|firstly|lastly|second|secondly|start with|starting with|then|luego|primero|después|сначала|затем|потом)(?![\p{L}-])|먼저|그다음|그 다음|이후|首先|然后|接着|最后|まず|次に|その後/iu

/** Whether a sentence tells what comes before what: `First …`, `…, then …`. */
export function tellsSequence(text: string): boolean {
  return sequencePattern.test(text.slice(0, longestText))
}

/** Headings are short, and so are lead-ins. */
const longestLead = 160
const longestText = 1000

function patternOf({spaced, joined}: Words): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\d])(?:${spaced.join('|')})(?![\\p{L}\\d])|${joined.join('|')}`,
    'iu',
  )
}
