export const sentences = {
  about: {
    aprox: 'aprox. 3 horas',
    unas: 'unas 3 horas',
    unos: 'unos 20 minutos',
  },
  ranges: {
    a: '2 a 3 horas',
  },
  seconds: {
    segundo: '1 segundo',
    segundos: '14 segundos',
  },
  units: {
    dia: '1 dia',
    dias: '2 dias',
    día: '1 día',
    días: '2 días',
    hora: '1 hora',
    horas: '2 horas',
    minuto: '1 minuto',
    minutos: '20 minutos',
    semana: '1 semana',
    semanas: '2 semanas',
  },
}
