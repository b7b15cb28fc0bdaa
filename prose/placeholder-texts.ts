import {keysOf, Phrases} from '../languages/phrases.ts'

/**
 * Whether a text is a line or a sentence that a template shows or gives: `Chose X over Y`,
 * `Next steps will be updated as the session progresses`.
 *
 * @param text
 *   Of at most 200 characters.
 */
export function isTemplateText(text: string): boolean {
  return (
    lines.has((text.endsWith('.') ? text.slice(0, -1) : text).toLowerCase()) ||
    sampleList.test(text) ||
    (openings.findAt(text) !== undefined && isTemplateSentence(text))
  )
}

/** One look for all, since few texts begin with any of them. */
const openings = new Phrases(({templates}) =>
  [
    templates.conditions,
    templates.contents,
    templates.moreContents,
    templates.numbered,
    templates.promises,
    templates.requests,
    templates.samples,
    templates.weights,
  ].join('\n'),
)

function isTemplateSentence(text: string): boolean {
  return (
    samples.findAt(text) !== undefined ||
    isPromise(text) ||
    isRequest(text) ||
    isExampleAnswer(text) ||
    isNumbered(text)
  )
}

const lines = keysOf(({templates}) => templates.lines)
const sampleList = /^x, y, z$/i
const samples = new Phrases(({templates}) => templates.samples)

/** `Notes will be added`, `Will be updated as work progresses...`, `Fixes of the day will be listed here`. */
function isPromise(text: string): boolean {
  const weight = weights.findAt(text)
  const content = contents.findAt(text)
  const start = weight ?? content ?? moreContents.findAt(text)
  const promise = start ? promises.find(text, start.to) : promises.findAt(text)
  if (!promise) return false
  const place = placeBehind(text.slice(promise.to))
  if (place === undefined || !start) return place === 'told'
  const between = text.slice(start.to, promise.from)
  if (weight ? /^ [a-z]{1,20} $/i.test(between) : content && between === ' ') return true
  return place === 'told' && (weight ? fiveWords : fourWords).test(between)
}

const contents = new Phrases(({templates}) => templates.contents)
const moreContents = new Phrases(({templates}) => templates.moreContents)
const promises = new Phrases(({templates}) => templates.promises)
const weights = new Phrases(({templates}) => templates.weights)
const fourWords = /^(?: [a-z]{1,20}){0,4} $/i
const fiveWords = /^(?: [a-z]{1,20}){1,5} $/i

/**
 * Whether what stands behind a promise tells where or when it comes: `here as work progresses`;
 * `undefined` when it says anything else.
 */
function placeBehind(rest: string): 'told' | 'untold' | undefined {
  const text = rest.replace(/(?:\.{1,3}|…)$/, '')
  if (text === '') return 'untold'
  if (text[0] !== ' ') return undefined
  const place = here.findAt(text, 1)
  if (place?.to === text.length) return 'told'
  const time = times.findAt(text, (place?.to ?? 0) + 1)
  if (!time) return undefined
  const occasion = text.slice(time.to)
  return /^ [a-z' ]{4,80}$/i.test(occasion) && occasions.isIn(occasion) ? 'told' : undefined
}

const here = new Phrases(({templates}) => templates.here)
const occasions = new Phrases(({templates}) => templates.occasions)
const times = new Phrases(({templates}) => templates.times)

/** `Add your notes here` */
function isRequest(text: string): boolean {
  const request = requests.findAt(text)
  if (!request) return false
  const match = /^ ([a-z]+) [a-z ,/]{1,50} ([a-z]+)\.?$/i.exec(text.slice(request.to))
  const [, first = '', last = ''] = match ?? []
  return determiners.has(first.toLowerCase()) && here.is(last)
}

const determiners = keysOf(({templates}) => templates.determiners)
const requests = new Phrases(({templates}) => templates.requests)

/** `If nothing failed: "No failed approaches yet."` */
function isExampleAnswer(text: string): boolean {
  const condition = conditions.findAt(text)
  return condition !== undefined && /^[^:"“]{0,60}: {0,2}["“]/.test(text.slice(condition.to))
}

const conditions = new Phrases(({templates}) => templates.conditions)

/** `Task 1 - brief description of what was done` */
function isNumbered(text: string): boolean {
  const thing = numbered.findAt(text)
  const number = thing && /^ \d{1,2} {0,2}[-–—:] {0,2}/.exec(text.slice(thing.to))
  return number ? descriptions.findAt(text, thing.to + number[0].length) !== undefined : false
}

const descriptions = new Phrases(({templates}) => templates.descriptions)
const numbered = new Phrases(({templates}) => templates.numbered)
