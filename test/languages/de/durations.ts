export const sentences = {
  units: {
    minute: '1 Minute',
    minuten: '20 Minuten',
    std: '2 Std',
    stunde: '1 Stunde',
    stunden: '2 Stunden',
    tage: '2 Tage',
    tagen: 'in 2 Tagen',
  },
}
