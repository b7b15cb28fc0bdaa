export const sentences = {
  ranges: {
    à: '2 à 3 heures',
  },
  units: {
    heure: '1 heure',
    heures: '2 heures',
    minute: '1 minute',
    minutes: '20 minutes',
  },
}
