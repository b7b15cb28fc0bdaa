export const sentences = {nothing: {없음: '차단 요소 없음'}}
