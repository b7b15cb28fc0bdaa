import {inSection, type NearMisses} from '../near-miss.ts'

export const nearMisses: NearMisses = {
  'sentences like risks': {
    lead: inSection('Risks & Mitigation'),
    piece: '- Data loss (a, b (very lo; c.  1 would be\n',
    hit: '- Memcached\n',
    finds: '`Memcached`',
  },
  'rows of empty cells': {
    lead: `${inSection('Risks & Mitigation')}|a|impact|likelihood|\n|-|-|-|\n`,
    piece: '|b|? – —  -|- - - - x\n',
    tail: '\n',
    hit: '- Memcached\n',
    finds: '`Memcached`',
  },
}
