import {inSection, type NearMisses} from '../near-miss.ts'

export const nearMisses: NearMisses = {
  'words like names and dates': {
    lead: inSection('Dependencies & Blockers'),
    piece: '- Review pending by x, 2026-1 teams-up 1.1.26 depends-on\n',
    hit: '- Memcached pending\n',
    finds: '`Memcached pending`',
  },
  'blockers below a long heading': {
    lead: (size) =>
      `${inSection('Dependencies & Blockers')}### a${'b'.repeat(size / 2)} blockers\n\n`,
    piece: '- c\n',
    hit: '- Memcached\n',
    finds: '`Memcached`',
  },
  'a long name of the section': {
    lead: (size) => inSection(`Blockers (${'dependen '.repeat(size / 18)})`),
    piece: '- c\n',
    hit: '- Memcached\n',
    finds: '`Memcached`',
  },
}
