import {inSection, type NearMisses} from '../near-miss.ts'

export const nearMisses: NearMisses = {
  'figures without units': {
    lead: inSection('Failed Approaches'),
    piece: '- about 1-2 to 3,5 4 x 1:30 - 2:3 half a dayx, 10 ms\n',
    tail: '- a: 2 hours\n',
    hit: '- Memcached\n',
    finds: '`Memcached`',
  },
  'one line of figures': {
    lead: `${inSection('Failed Approaches')}- a`,
    piece: ' 1 to 1',
    tail: '\n- a: 2 hours\n',
    hit: '- Memcached\n',
    finds: '`Memcached`',
  },
  'one line of words before units': {
    lead: `${inSection('Failed Approaches')}- a`,
    piece: ' about a half an a few',
    tail: '\n- a: 2 hours\n',
    hit: '- Memcached\n',
    finds: '`Memcached`',
  },
  'one row of colons': {
    lead: `${inSection('Failed Approaches')}- a`,
    piece: ': 1:11:',
    tail: 'b\n- a: 2 hours\n',
    hit: '- Memcached\n',
    finds: '`Memcached`',
  },
}
