import {inSection, type NearMisses} from '../near-miss.ts'

export const nearMisses: NearMisses = {
  'boxes in boxes': {
    lead: inSection('Not Yet Attempted'),
    piece: '- [ ] a\n  - [ ] b\n',
    hit: '- Idea\n',
    finds: 'item `-` without a checkbox',
  },
  'nothing, and what is over boxes': {
    lead: inSection('Not Yet Attempted'),
    piece: '- None of\n- ~~a~~ b\n- c\n  - [x] d\n- (((((((((((((no\n',
    hit: '- Idea\n',
    finds: 'item `-` without a checkbox',
  },
}
