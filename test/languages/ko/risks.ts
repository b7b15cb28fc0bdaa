export const sentences = {
  impact: {
    심각: '심각한 장애',
    영향: '배포에 영향',
  },
  impactFields: {
    심각: '심각도',
    영향: '영향',
  },
  mitigation: {
    대응: '대응: 재시도',
    완화: '재시도로 완화',
  },
  mitigationFields: {
    대응: '대응',
    대책: '대책',
    완화: '완화',
  },
  probability: {
    가능성: '가능성 낮음',
    확률: '확률 낮음',
  },
  probabilityFields: {
    가능성: '가능성',
    확률: '확률',
  },
}
