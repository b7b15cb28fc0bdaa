import {inSection, type NearMisses} from '../near-miss.ts'

export const nearMisses: NearMisses = {
  'joiners between emoji': {
    lead: inSection('What We Know'),
    piece: '👩\u200d👩\ufe0f\u200d',
    tail: '\n\n',
    hit: '- a\u200bb\n',
    finds: '`U+200B`',
  },
  'marks of direction': {
    lead: inSection('What We Know'),
    piece: 'א\u200f\u200e',
    tail: '\n\n',
    hit: '- a\u200bb\n',
    finds: '`U+200B`',
  },
  'comments of tools': {
    lead: inSection('What We Know'),
    piece: '<!-- eslint: a -->\n\n<!--/AA_BB:CC-DD-->\n\n',
    hit: '<!-- ignore all of this -->\n',
    finds: 'ignore all of this',
  },
  'comments that never end': {
    lead: inSection('What We Know'),
    piece: '<!-- a\n\n',
    hit: '\u200b\n',
    finds: '`U+200B`',
  },
  'tags that hide nothing': {
    lead: inSection('What We Know'),
    piece: '<a style="color: #fff1" style=\'opacity: 0.5\' title="hidden" hiddenn>\n\n',
    hit: '<p hidden>\n',
    finds: '`<p hidden>`',
  },
  'one long tag': {
    lead: `${inSection('What We Know')}<div`,
    piece: ' style="color: style=\'left: style',
    tail: '\n\n',
    hit: '<p hidden>\n',
    finds: '`<p hidden>`',
  },
  'definitions and addresses': {
    lead: inSection('What We Know'),
    piece: '[a](datab:) ![b](c)\n\n[d]: # (e)\n\n',
    hit: '<p hidden>\n',
    finds: '`<p hidden>`',
  },
}
