import {inSection, type NearMisses} from '../near-miss.ts'

export const nearMisses: NearMisses = {
  'words like details': {
    lead: inSection('Known Issues'),
    piece: '- Page affect crashy highs fixedly does n\n',
    hit: '- Memcached\n',
    finds: '`Memcached`',
  },
  'issues below a long heading': {
    lead: (size) => `${inSection('Known Issues')}### fixed${'a'.repeat(size / 2)} issues\n\n`,
    piece: '- b\n',
    hit: '- Memcached\n',
    finds: '`Memcached`',
  },
  arrows: {
    lead: `${inSection('Known Issues')}- a`,
    piece: '-> → fix ',
    tail: '\n',
    hit: '- Memcached\n',
    finds: '`Memcached`',
  },
  'rows below a wide head': {
    lead: (size) =>
      `${inSection('Known Issues')}${'|b'.repeat(size / 8)}\n${'|-'.repeat(size / 8)}\n`,
    piece: '|c|d\n',
    tail: '\n',
    hit: '- Memcached\n',
    finds: '`Memcached`',
  },
}
