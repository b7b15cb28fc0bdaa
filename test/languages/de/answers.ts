export const sentences = {nothing: {keine: 'Keine offenen Fragen'}}
