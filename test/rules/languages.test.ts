import {describe, expect, test} from 'vitest'
import {lintText} from '../lint-text.ts'

/** Rules that look for words, English ones at first. */
const wordRules = [
  'blocker-details',
  'decision-rationale',
  'failed-approach-reason',
  'known-issue-details',
  'next-steps-priority',
  'no-placeholders',
  'no-secrets',
  'no-vague-text',
  'status-consistency',
  'successful-approach-evidence',
  'todo-context',
]

interface Notes {
  readonly facts: string
  readonly worked: string
  readonly failed: string
  readonly idea: string
  readonly step: string
  readonly decision: string
  readonly issue: string
  readonly blocker: string
}

const languages: Readonly<Record<string, Notes>> = {
  Korean: {
    facts: '여러 가지 문제를 정리했다',
    worked: '오류 수정 완료, 테스트로 확인',
    failed: '캐시 사용: 속도가 느려서 중단',
    idea: '성능 개선',
    step: '문서 업데이트',
    decision: '캐시를 쓰지 않기로 함, 이유는 메모리 부족',
    issue: '가끔 느려짐',
    blocker: '권한 승인 대기 중',
  },
  Chinese: {
    facts: '整理了一些问题',
    worked: '修复错误，已通过测试确认',
    failed: '使用缓存：太慢，所以放弃',
    idea: '性能优化',
    step: '更新文档',
    decision: '不使用缓存，因为内存不足',
    issue: '有时变慢',
    blocker: '等待权限批准',
  },
  Japanese: {
    facts: 'いろいろな問題を整理した',
    worked: 'エラーを修正し、テストで確認した',
    failed: 'キャッシュ：遅いため中止した',
    idea: '性能の改善',
    step: 'ドキュメントの更新',
    decision: 'メモリが足りないためキャッシュは使わない',
    issue: 'ときどき遅くなる',
    blocker: '権限の承認待ち',
  },
  Spanish: {
    facts: 'Se ordenaron varios problemas',
    worked: 'Errores corregidos en la carga de las pruebas',
    failed: 'Caché: no funcionó porque la memoria no alcanza',
    idea: 'Mejoras generales de rendimiento',
    step: 'Actualizar la documentación',
    decision: 'Sin caché porque la memoria no alcanza',
    issue: 'A veces la carga es muy lenta',
    blocker: 'Permiso pendiente de Lucía, 2026-02-27',
  },
  Russian: {
    facts: 'Разобраны разные проблемы',
    worked: 'Ошибки исправлены, проверено тестами',
    failed: 'Кэш: слишком медленно, поэтому отказались',
    idea: 'Улучшение производительности',
    step: 'Обновить документацию',
    decision: 'Без кэша, потому что не хватает памяти',
    issue: 'Иногда работает медленно',
    blocker: 'Ожидается доступ',
  },
}

describe.each(Object.entries(languages))('a session in %s', (_language, notes) => {
  test.each(wordRules)('has no finding of session-%s', async (only) => {
    expect((await lintText(session(notes), {only})).map(({message}) => message)).toEqual([])
  })
})

test.each(
  wordRules.filter((rule) => rule !== 'no-secrets'),
)('the same in empty English has a finding of session-%s', async (only) => {
  const empty = session({
    facts: 'Various issues',
    worked: 'Bug fixes',
    failed: 'Cache: failed',
    idea: 'Tests',
    step: 'TBD',
    decision: 'Postgres',
    issue: 'Slow',
    blocker: 'Waiting for access',
  })
  const text =
    only === 'next-steps-priority'
      ? empty.replace('1. TBD', '- Read trees\n- Read tags')
      : only === 'status-consistency'
        ? empty.replace('1. TBD', '- [x] Read trees')
        : empty
  expect(await lintText(text, {only})).not.toEqual([])
})

function session(notes: Notes): string {
  return `# Session State: Parser

**Created**: 2026-02-18
**Updated**: 2026-02-18
**Status**: in_progress

## What We Know

- ${notes.facts}

## Successful Approaches

- ${notes.worked}

## Failed Approaches

- ${notes.failed}

## Not Yet Attempted

- [ ] ${notes.idea}

## Next Steps

1. ${notes.step}

## Technical Decisions

- ${notes.decision}

## Known Issues

- ${notes.issue}

## Dependencies & Blockers

- ${notes.blocker}
`
}
