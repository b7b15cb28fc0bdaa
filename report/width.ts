/** Measures text as a terminal shows it. */
export interface Ruler {
  /** The width of a text in columns. */
  width(text: string): number
  /** The longest start of a text that fits into the given columns. */
  start(text: string, columns: number): string
  /** The longest end of a text that fits. */
  end(text: string, columns: number): string
}

/** The ruler for a text: the tables are loaded only for text beyond ASCII, which most runs lack. */
export async function rulerFor(text: string): Promise<Ruler> {
  if (/^[ -~]*$/.test(text)) return ascii
  const {default: stringWidth} = await import('string-width')
  return measure(stringWidth)
}

const ascii: Ruler = {
  width: (text) => text.length,
  start: (text, columns) => text.slice(0, columns),
  end: (text, columns) => (columns > 0 ? text.slice(-columns) : ''),
}

/** One visible character can be many code points, and is never cut in two. */
function measure(width: (text: string) => number): Ruler {
  const characters = new Intl.Segmenter()
  const split = (text: string) => Array.from(characters.segment(text), ({segment}) => segment)
  const fitting = (parts: readonly string[], columns: number) => {
    let room = columns
    const end = parts.findIndex((part) => {
      room -= width(part)
      return room < 0
    })
    return end < 0 ? parts.length : end
  }
  return {
    width,
    start(text, columns) {
      const parts = split(text)
      return parts.slice(0, fitting(parts, columns)).join('')
    },
    end(text, columns) {
      const parts = split(text)
      return parts.slice(parts.length - fitting(parts.toReversed(), columns)).join('')
    },
  }
}
