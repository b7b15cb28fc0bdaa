export const sentences = {
  alone: {
    '=no': 'No.',
    'n/a': 'N/A',
    na: 'NA',
    nil: 'nil',
    none: 'None',
    nothing: 'Nothing.',
  },
  nothing: {
    '=no': 'No blockers',
    'n/a': 'N/A - config only',
    nil: 'Nil',
    none: 'None so far',
    nothing: 'Nothing is in the way',
  },
}
