/** `1 error`, `12,345 errors` */
export function count(number: number, unit: string): string {
  return `${grouped(number)} ${unit}${number === 1 ? '' : 's'}`
}

/** `12,345`, without `toLocaleString`: loading a locale takes longer than linting most files. */
export function grouped(number: number): string {
  return String(number).replaceAll(/(?<=\d)(?=(?:\d{3})+$)/g, ',')
}
