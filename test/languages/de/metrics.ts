export const sentences = {
  time: {
    dauer: 'Dauer: 3 Stunden',
    zeit: 'Zeit: 3 Stunden',
  },
}
