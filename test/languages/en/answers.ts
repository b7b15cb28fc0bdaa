export const sentences = {
  nothing: {
    '=no': 'No blockers',
    'n/a': 'N/A - config only',
    nil: 'Nil',
    none: 'None so far',
    nothing: 'Nothing is in the way',
  },
}
