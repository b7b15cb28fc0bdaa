export const sentences = {
  blockers: {
    'problema*': 'Problemas abiertos',
  },
}
