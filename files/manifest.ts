import manifest from '../package.json' with {type: 'json'}

/** The project's web address, from `package.json`. */
export const repository = manifest.repository.url.replace(/^git\+/, '').replace(/\.git$/, '')

export const version = manifest.version

/**
 * The address of a file in `docs/` at this version's tag: the pages on `main` may describe rules
 * and options that this version lacks.
 *
 * @param path
 *   Relative to `docs/`, with `/`.
 */
export function docsUrl(path: string): string {
  return `${repository}/blob/v${version}/docs/${path}`
}
