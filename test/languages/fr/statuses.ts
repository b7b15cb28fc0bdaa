export const sentences = {
  blocked: {
    bloqué: 'Bloqué',
    bloquée: 'Bloquée',
    'en attente': 'En attente',
  },
  completed: {
    terminé: 'Terminé',
    terminée: 'Terminée',
  },
  inProgress: {
    'en cours': 'En cours',
  },
}
