export const sentences = {
  blocked: {
    阻塞: '阻塞',
  },
  completed: {
    完成: '完成',
    已完成: '✅ 已完成',
  },
  inProgress: {
    进行中: '进行中',
    進行中: '進行中',
  },
}
