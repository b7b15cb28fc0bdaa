export const sentences = {
  impact: {
    严重: '后果严重',
    影响: '影响发布',
    影響: '影響發布',
  },
  impactFields: {
    严重: '严重程度',
    影响: '影响',
    影響: '影響',
  },
  mitigation: {
    对策: '对策：重试',
    应对: '应对：重试',
    缓解: '用重试缓解',
  },
  mitigationFields: {
    对策: '对策',
    应对: '应对方案',
    措施: '措施',
    缓解: '缓解',
  },
  probability: {
    可能: '可能变慢',
    概率: '概率低',
  },
  probabilityFields: {
    发生率: '发生率',
    可能性: '可能性',
    概率: '概率',
  },
}
