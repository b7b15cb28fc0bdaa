import {keysOf, Phrases} from '../languages/phrases.ts'
import {isDateShape} from './placeholder-dates.ts'

/** Whether the text in `[…]` describes what belongs there: `[Add your context here]`. */
export function isBracketSlot(content: string): boolean {
  if (content.length < 2 || content.length > longestBracket || !/^[\p{L}\d]/u.test(content)) {
    return false
  }
  if (otherScript.test(content) || reference.test(content)) return false
  const words = content.split(/\s+/, mostWords)
  const [word = ''] = words
  if (words.length === 1) return isNoun(content) || upperName.test(content) || isDateShape(content)
  if (words.length < 4 && tags.has(word.toLowerCase().replaceAll(/[^a-z-]/g, ''))) return false
  if (events.findAt(content)) return false
  const listed = content.split(',')
  return (
    listed.length < 2 ||
    content.includes('e.g.') ||
    listed.some((part) => part.trim().includes(' '))
  )
}

/** Whether the text in `{…}` describes what belongs there: `{DESCRIPTION}`, `{{your name}}`. */
export function isBraceSlot(content: string): boolean {
  if (/["'=;:,()$.\\/]/.test(content) || otherScript.test(content)) return false
  return (
    /^[A-Z][A-Z_ -]{2,40}$/.test(content) ||
    isNoun(content) ||
    /^[A-Za-z]+(?: [a-z]+){1,8}$/.test(content.slice(0, longestBrace))
  )
}

/** Whether what leads a line in brackets is a tag, as in `[Backend] - …`: templates put lower case there. */
export function isTag(content: string): boolean {
  return /^\p{Lu}/u.test(content) && !isNoun(content)
}

/** Whether a text names a missing value: `date`, `project_name`, `your name`. */
function isNoun(content: string): boolean {
  if (content.length > longestNoun) return false
  const words = content.toLowerCase().split(/[ _-]/)
  if (words.length > 1 && determiners.has(words[0] ?? '')) words.shift()
  return nouns.has(words.join(' '))
}

const determiners = keysOf(({templates}) => templates.determiners)
const events = new Phrases(({templates}) => templates.events)
const nouns = keysOf(({templates}) => templates.nouns)
const tags = keysOf(({templates}) => templates.tags)

const longestNoun = 60
const longestBrace = 300
/** The longest paragraph of instructions that a template puts in brackets. */
const longestBracket = 600
const mostWords = 200
const upperName = /^[A-Z]{2,20}(?:_[A-Z]{2,20}){1,4}$/
/** Times, dates, issues, addresses, quotations and citations. */
const reference = /\d:\d|\d{3}|#\d|:\/\/|^["'`]|et al\b|\bp\.\s?\d/
/** Where words are not told by spaces, or a state cannot be told from a description. */
const otherScript = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hira}\p{sc=Kana}\p{sc=Cyrillic}]/u
