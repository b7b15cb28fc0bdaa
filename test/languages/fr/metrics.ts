export const sentences = {
  time: {
    durée: 'Durée: 3 heures',
    temps: 'Temps: 3 heures',
  },
}
