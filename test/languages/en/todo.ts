export const sentences = {
  abbreviations: {
    ci: 'CI for the parser',
    fixme: 'FIXME in the parser',
    pr: 'PR for the parser',
    qa: 'QA of the importer',
    todo: 'TODO in the importer',
  },
  labels: {
    'to do': 'To do: the importer',
  },
  markers: {
    '=fixme': 'FIXME: dates without a year',
    '=todo': 'TODO(mina): dates without a year',
  },
}
