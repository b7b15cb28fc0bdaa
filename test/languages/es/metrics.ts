export const sentences = {
  blockers: {
    'bloque*': 'Bloqueos: 2',
    'impedimento*': 'Impedimentos: 2',
  },
  code: {
    'archivo*': 'Archivos: 14',
    código: 'Código: 450',
    'línea*': 'Líneas: 450',
  },
  tests: {
    'prueba*': 'Pruebas: 12',
  },
  time: {
    duración: 'Duración: 3 horas',
    tiempo: 'Tiempo: 3 horas',
  },
}
