/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** So many of `items`, drawn without putting back; the same ones for the same seed. */
export function sample<Item>(items: readonly Item[], size: number, seed: number): Item[] {
  const rest = [...items]
  const random = randomNumbers(seed)
  const drawn: Item[] = []
  while (drawn.length < size && rest.length > 0) {
    drawn.push(...rest.splice(Math.floor(random() * rest.length), 1))
  }
  return drawn
}
