import type {NearMisses} from '../near-miss.ts'

export const nearMisses: NearMisses = {
  'fields that are none of the format': {
    lead: '# Session State: x\n\n**Created**: 2026-03-02\n',
    piece: '**Statu**: done | **Update**: a\n',
    tail: '\n## What We Know\n',
    hit: '**Session Thread**:\n**Status**:\n',
    hitAt: 'start',
    finds: 'empty field `Status`',
  },
  'empty fields that may be left out': {
    lead: '# Session State: x\n\n**Created**: 2026-03-02\n',
    piece: 'Type: \n',
    tail: '\n## What We Know\n',
    hit: 'Status:\n',
    hitAt: 'start',
    finds: 'empty field `Status`',
  },
}
