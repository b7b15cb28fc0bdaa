import {inSection, type NearMisses} from '../near-miss.ts'

export const nearMisses: NearMisses = {
  'steps below struck ones': {
    lead: (size) =>
      `${inSection('Next Steps')}- [x] a\n  - ${'~~b~~*~~c~~*'.repeat(size / 24)} d\n`,
    piece: '    - e\n',
    tail: '\n- None',
    hit: '\n- e\n',
    finds: 'every next step done',
  },
  'steps that can wait': {
    lead: inSection('Next Steps', 'completed'),
    piece: '- nowadays laterally\n  - [ ] firsthand\n    - [ ] b\n',
    hit: '- [ ] Idea\n',
    finds: 'with an open step',
  },
}
