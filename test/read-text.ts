import {loadSatteri} from '../lint/parser.ts'
import {readSession, type Session} from '../session/index.ts'

export const parse = await loadSatteri()

/** The session that `text` holds. */
export function readText(text: string): Session {
  return readSession(parse(text), text)
}
