export const sentences = {
  about: {
    大约: '大约3小时',
    約: '約3小時',
    约: '约3小时',
  },
  seconds: {
    秒: '14秒',
  },
}
