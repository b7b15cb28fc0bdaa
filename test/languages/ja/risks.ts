export const sentences = {
  impact: {
    影響: 'リリースに影響する',
  },
  impactFields: {
    影響: '影響',
  },
  mitigation: {
    対策: '対策：再試行',
  },
  mitigationFields: {
    対策: '対策',
    緩和: '緩和',
  },
  probability: {
    可能: '遅くなる可能性がある',
  },
  probabilityFields: {
    可能性: '可能性',
    発生確率: '発生確率',
  },
}
