import {inSection, type NearMisses} from '../near-miss.ts'

export const nearMisses: NearMisses = {
  'sections below a long heading': {
    lead: (size) => inSection('b '.repeat(size / 4)),
    piece: '### Part\n\n- it\n\n',
    hit: '### Part\n\n- Fixed various things\n',
    finds: '`Fixed various things`',
  },
  'a line of empty words': {
    lead: inSection('What We Know'),
    piece: "various things' re-improvements, ",
    tail: '?\n\n',
    hit: '- Fixed various things\n',
    finds: '`Fixed various things`',
  },
  'words in all cases': {
    lead: inSection('What We Know'),
    piece: (index) => `- ${mixedCase('thoroughly', index)} ${mixedCase('functionality', index)}?\n`,
    hit: '- Fixed various things\n',
    finds: '`Fixed various things`',
  },
  'quotation marks and parentheses': {
    lead: inSection('What We Know'),
    piece: '- (the things ""(and stuff) "\n',
    hit: '- Fixed various things\n',
    finds: '`Fixed various things`',
  },
  'what could wait, in one line': {
    lead: inSection('What We Know'),
    piece: 'all ready for things, not pending, will be not all things ',
    tail: '?\n\n',
    hit: '- Fixed various things\n',
    finds: '`Fixed various things`',
  },
  'joints between words': {
    lead: inSection('What We Know'),
    piece: "the-a_a'things-",
    tail: ':\n\n',
    hit: '- Fixed various things\n',
    finds: '`Fixed various things`',
  },
  'rows below a long head': {
    lead: (size) => `${inSection('What We Know')}| a | ${'b'.repeat(size / 2)} |\n|-|-|\n`,
    piece: '|a|all of\n',
    tail: '\n',
    hit: '- Fixed various things\n',
    finds: '`Fixed various things`',
  },
}

/** The number decides which letters of the word are capitals. */
function mixedCase(word: string, number: number): string {
  return [...word]
    .map((letter, at) => ((number >> at) & 1 ? letter.toUpperCase() : letter))
    .join('')
}
