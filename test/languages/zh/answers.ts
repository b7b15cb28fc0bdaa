export const sentences = {nothing: {无: '无阻塞', 無: '無'}}
