export const sentences = {nothing: {нет: 'Нет препятствий'}}
