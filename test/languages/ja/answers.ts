export const sentences = {nothing: {なし: 'ブロッカーなし', 無: '無'}}
