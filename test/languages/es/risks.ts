export const sentences = {
  impactFields: {
    gravedad: 'Gravedad',
    impacto: 'Impacto',
  },
  mitigationFields: {
    'mitigaci*': 'Mitigación',
    plan: 'Plan',
  },
  probabilityFields: {
    probabilidad: 'Probabilidad',
  },
}
