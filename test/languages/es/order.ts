export const sentences = {
  soonest: {
    '=ahora': 'Ahora',
    hoy: 'Hoy',
    inmediata: 'Tarea inmediata',
    inmediatas: 'Tareas inmediatas',
    inmediato: 'De inmediato',
    inmediatos: 'Pasos inmediatos',
  },
  later: {
    'corto plazo': 'A corto plazo',
    futuro: 'En el futuro',
    'largo plazo': 'A largo plazo',
    'lo siguiente': 'Lo siguiente',
  },
  stages: {
    fase: 'Fase 2',
    paso: 'Paso 2',
  },
  priorities: {
    'prioridad*': 'Por prioridad',
  },
  sequence: {
    después: 'Después comparar el tiempo',
    luego: 'Luego comparar el tiempo',
    primero: 'Primero leer el índice',
  },
}
