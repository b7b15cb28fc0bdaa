export const sentences = {
  about: {
    약: '약 8시간',
  },
  seconds: {
    초: '14초',
  },
  units: {
    일: '2일',
  },
}
