export const sentences = {
  alone: {na: 'NA'},
  nothing: {
    '=no': 'No blockers',
    'n/a': 'N/A - config only',
    nil: 'Nil',
    none: 'None so far',
    nothing: 'Nothing is in the way',
  },
}
