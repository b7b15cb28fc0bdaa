import {inSection, type NearMisses} from '../near-miss.ts'

export const nearMisses: NearMisses = {
  'words like reasons': {
    lead: inSection('Technical Decisions'),
    piece: '- Redis for the a b clari, to allo: done ok\n',
    hit: '- Memcached\n',
    finds: '`Memcached`',
  },
  'separators in code': {
    lead: `${inSection('Technical Decisions')}- a`,
    piece: '`b -> c: d` ',
    tail: '\n',
    hit: '- Memcached\n',
    finds: '`Memcached`',
  },
  'marks around what holds': {
    lead: `${inSection('Technical Decisions')}- Redis: `,
    piece: '.!',
    tail: 'done\n',
    hit: '- Memcached\n',
    finds: '`Memcached`',
  },
  'lines below a name': {
    lead: `${inSection('Technical Decisions')}- Redis\n`,
    piece: '  Status: done\n',
    hit: '- Memcached\n',
    finds: '`Memcached`',
  },
}
