import {inSection, type NearMisses} from '../near-miss.ts'

export const nearMisses: NearMisses = {
  'words like evidence': {
    lead: inSection('Successful Approaches'),
    piece: '- Redis abcdef abcdef tester, review-less cimed wor king\n',
    hit: '- Memcached\n',
    finds: '`Memcached`',
  },
  'durations and steps': {
    lead: inSection('Successful Approaches'),
    piece: '- 2 hours 3 hours 4h 5min 6 days\n',
    hit: '- Memcached\n',
    finds: '`Memcached`',
  },
  'one line of marks': {
    lead: `${inSection('Successful Approaches')}- a`,
    piece: ' ✓ : / ( _ ',
    tail: 'b\n',
    hit: '- Memcached\n',
    finds: '`Memcached`',
  },
  'letters like hashes': {
    lead: `${inSection('Successful Approaches')}- `,
    piece: 'abcdefabcdefabcdef',
    tail: '\n',
    hit: '- Memcached\n',
    finds: '`Memcached`',
  },
}
