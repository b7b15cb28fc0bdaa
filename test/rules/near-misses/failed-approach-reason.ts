import {inSection, type NearMisses} from '../near-miss.ts'

export const nearMisses: NearMisses = {
  'empty words': {
    lead: inSection('Failed Approaches'),
    piece: "- Redis: did not work out, didn't help a wrongly failure\n",
    hit: '- Memcached\n',
    finds: '`Memcached`',
  },
  'durations that are none': {
    lead: inSection('Failed Approaches'),
    piece: '- Redis (1-1-1 to 2 hou, 1:3 - 1:3, about a half an)\n',
    hit: '- Memcached\n',
    finds: '`Memcached`',
  },
  'lines below a name': {
    lead: `${inSection('Failed Approaches')}- Redis`,
    piece: '\n  it, of the: 2 hours',
    tail: '\n\n',
    hit: '- Memcached\n',
    finds: '`Memcached`',
  },
  'a line in bold of colons': {
    lead: `${inSection('Failed Approaches')}**a`,
    piece: ':',
    tail: 'a**\n\n',
    hit: '## What Did Not Work\n\n## Failed Approaches (b)\n\n- Memcached\n',
    finds: '`Memcached`',
  },
}
