import {type GrammarWords, none} from '../language.ts'

export const grammar: GrammarWords = {
  functionWords: none,
}
