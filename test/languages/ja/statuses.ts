export const sentences = {
  blocked: {
    ブロック中: 'ブロック中',
  },
  completed: {
    完了: '完了',
  },
  inProgress: {
    作業中: '作業中',
    進行中: '進行中',
  },
}
