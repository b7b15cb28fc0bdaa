import {Phrases} from '../languages/phrases.ts'
import {withoutDurations} from '../session/index.ts'

/** Whether the text of a decision gives a reason or a trade-off. */
export function hasRationale(text: string): boolean {
  return text.length > longestClaim || causes.isIn(text)
}

/** Longer texts are sentences, which give a reason more often than not. */
const longestClaim = 140

const causes = new Phrases(({reasons}) => reasons.causes)

/** Whether a text about a decision says more than that it was made. */
export function isRationale(text: string): boolean {
  return hasWord(text) && !agreements.is(text)
}

const agreements = new Phrases(({reasons}) => reasons.agreements)

/** Whether a text says more of an approach than that it failed and how long it took. */
export function explainsFailure(text: string): boolean {
  if (text.length > longestEmpty) return true
  return hasWord(empty.without(withoutDurations(text)))
}

/** Longer texts say more than that. */
const longestEmpty = 60

const empty = new Phrases(({reasons}) => `${reasons.empty}\n${reasons.notWorking}`)

/** Whether a text contains more than durations. */
export function hasWordsBesideTime(text: string): boolean {
  return hasWord(withoutDurations(text.slice(0, longestEmpty)))
}

function hasWord(text: string): boolean {
  return /\p{L}{2}/u.test(text)
}

/** Whether the name of an approach tells what went wrong: a sentence, or words for a symptom. */
export function namesSymptom(name: string): boolean {
  return name.length > longestName || symptoms.isIn(notWorking.without(name))
}

/** Longer names are sentences. */
const longestName = 120

const symptoms = new Phrases(({reasons}) => reasons.symptoms)
const notWorking = new Phrases(({reasons}) => reasons.notWorking)
