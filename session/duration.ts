/** Where a length of time stands in a text. */
export interface Duration {
  readonly from: number
  readonly to: number
}

/**
 * Finds the first length of time in `text`: `~3 hours`, `2-3 hours`, `4h 45min`, `1:30 h`, `half a
 * day`, `10:35 - 11:22`, `약 8시간 13분`, `~165分钟`. A time of day by itself is none, and neither are
 * milliseconds.
 */
export function findDuration(text: string): Duration | undefined {
  // What takes both cases takes many times as long to compile.
  const lower = text.toLowerCase()
  const written = lower.length === text.length ? lower : text
  const match = findFirst(written)
  if (!match) return undefined
  const from = match.index - leadBefore(written, match.index)
  let to = match.index + match[0].length
  if (match.groups?.counted === undefined) return {from, to}
  for (let more = 0; more < mostMore; more++) {
    morePattern.lastIndex = to
    if (!morePattern.test(written)) break
    to = morePattern.lastIndex
  }
  return {from, to}
}

/** The first amount with a unit that does not begin in the middle of a word or a number. */
function findFirst(text: string): RegExpExecArray | null {
  firstPattern.lastIndex = 0
  let match = firstPattern.exec(text)
  while (match && text.charCodeAt(match.index - 1) > 127 && endsInWord(text, match.index)) {
    firstPattern.lastIndex = match.index + 1
    match = firstPattern.exec(text)
  }
  return match
}

/** Whether the character before `index` is a letter that is not Chinese or the like, or a number. */
function endsInWord(text: string, index: number): boolean {
  return /[\p{sc=Latin}\p{sc=Cyrillic}\p{N}]$/u.test(text.slice(Math.max(0, index - 2), index))
}

/** How long the `about ` or the `~` is that stands before `index`. */
function leadBefore(text: string, index: number): number {
  const before = text.slice(Math.max(0, index - longestLead), index)
  return leadPattern.exec(before)?.[0].length ?? 0
}

const longestLead = 'approximately '.length
const leadPattern =
  /(?:[~≈<>]|about|around|approx\.?|approximately|roughly|circa|ca\.|over|under|约|約|大约|약|около|unos|unas|aprox\.) ?$/

/** Units that no letter may follow. */
const words = [
  'h',
  'hrs?',
  'hours?',
  'hs?',
  'm',
  'mins?',
  'minutes?',
  's',
  'secs?',
  'seconds?',
  'd',
  'days?',
  'w',
  'wks?',
  'weeks?',
  'weekends?',
  'months?',
  'mornings?',
  'afternoons?',
  'evenings?',
  'pomodoros?',
  'heures?',
  'horas?',
  'minutos?',
  'segundos?',
  'días?',
  'dias?',
  'semanas?',
  'stunden?',
  'std',
  'minuten?',
  'tagen?',
  'час(?:а|ов)?',
  'ч',
  'мин',
  'минут[аы]?',
  'сек',
  'секунд[аы]?',
  'день',
  'дня',
  'дней',
  'недел[яиью]',
  'недель',
]

/** Units that are written in one with what follows; `3分之一` and `3분의 1` are fractions. */
const signs = [
  '시간',
  '분(?!의)',
  '초(?!과)',
  '일(?:간|(?![\\p{L}]))',
  '주(?:간|일)',
  '개월',
  '个?半?小时',
  '個?小時',
  '時間',
  '分(?!之)[钟鐘間间]?',
  '秒',
  '天',
  '日間',
  '周',
  '週間?',
  '个月',
]

const unit = `(?:(?:${words.join('|')})(?![\\p{L}_]|\\d{1,4}(?![\\p{L}\\d]))|${signs.join('|')})`
const figure = '\\d{1,5}(?:[.,]\\d{1,2})?'
const counted = [
  'a',
  'an',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'twelve',
  '(?:a )?few',
  'several',
  '(?:a )?couple of',
  '(?:a )?half(?: an?)?',
  '(?:an?|one|two|three) and a half',
  'un[ae]?',
  'dos',
  'tres',
  'полтора',
  '[一二两三四五六七八九十半几数]',
].join('|')
const amount = `(?:${figure}(?: ?(?:-|–|—|~|〜|～|to|до|a|à) ?~?${figure})?\\+?(?: ?½)?|½|(?:${counted})(?=[ \\p{sc=Han}]))`
const clock = '\\d{1,2}:\\d{2}'
/** Every part is bounded; what is not ASCII before it is looked at afterwards, which is faster. */
const firstPattern = new RegExp(
  `(?<![\\w.:/])(?:(?<counted>${amount}(?: ?½)?[ -]?${unit})|${clock} ?h(?![\\p{L}\\p{N}])|${clock}(?: ?[ap]m)? {0,2}(?:-|–|—|→|~|to) {0,2}${clock}(?![\\d:]))`,
  'gu',
)

/** What may follow, up to three times: `13分` in `8시간 13분`, `and 5 minutes`. */
const morePattern = new RegExp(`(?:,? (?:and )?)?${figure} ?${unit}`, 'uy')
const mostMore = 3
