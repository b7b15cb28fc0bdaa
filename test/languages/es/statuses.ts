export const sentences = {
  blocked: {
    bloqueado: 'Bloqueado',
  },
  completed: {
    completada: 'Completada',
    completado: 'Completado',
  },
  inProgress: {
    'en curso': 'En curso',
    'en progreso': 'En progreso',
  },
}
