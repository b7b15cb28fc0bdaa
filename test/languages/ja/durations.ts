export const sentences = {
  about: {
    約: '約3時間',
  },
  seconds: {
    秒: '14秒',
  },
}
