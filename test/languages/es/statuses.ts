export const sentences = {
  blocked: {
    bloqueada: 'Bloqueada',
    bloqueado: 'Bloqueado',
  },
  completed: {
    completada: 'Completada',
    completado: 'Completado',
    terminado: 'Terminado',
  },
  inProgress: {
    'en curso': 'En curso',
    'en progreso': 'En progreso',
  },
}
