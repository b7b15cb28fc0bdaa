export const sentences = {
  blocked: {
    막힘: '막힘',
    차단됨: '차단됨',
  },
  completed: {
    완료: '완료',
    완료됨: '완료됨',
  },
  inProgress: {
    진행: '진행',
    '진행 중': '진행 중',
    진행중: '진행중',
  },
}
