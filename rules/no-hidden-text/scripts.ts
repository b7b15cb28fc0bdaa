/** Scripts in which a joiner changes how letters look, and marks above or below letters. */
export const joining = classOf([
  'Script=Arabic',
  'Script=Bengali',
  'Script=Devanagari',
  'Script=Gujarati',
  'Script=Gurmukhi',
  'Script=Kannada',
  'Script=Khmer',
  'Script=Malayalam',
  'Script=Mongolian',
  'Script=Myanmar',
  'Script=Oriya',
  'Script=Sinhala',
  'Script=Syriac',
  'Script=Tamil',
  'Script=Telugu',
  'Script=Tibetan',
  'Mc',
  'Mn',
])

/** Scripts without spaces, in which a zero-width one says where a line may break. */
export const spaceless = classOf([
  'Script=Khmer',
  'Script=Lao',
  'Script=Myanmar',
  'Script=Thai',
  'Script=Tibetan',
])

export const rightToLeft = classOf([
  'Script=Arabic',
  'Script=Hebrew',
  'Script=Syriac',
  'Script=Thaana',
])

/** A pattern for one character with any of some properties of Unicode. */
function classOf(properties: readonly string[]): RegExp {
  return new RegExp(`[${properties.map((property) => `\\p{${property}}`).join('')}]`, 'u')
}
