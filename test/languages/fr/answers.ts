export const sentences = {nothing: {aucun: 'Aucun blocage'}}
