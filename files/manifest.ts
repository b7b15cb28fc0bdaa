import manifest from '../package.json' with {type: 'json'}

/** Where the project lives, as a web address; `package.json` is the one place that says it. */
export const repository = manifest.repository.url.replace(/^git\+/, '').replace(/\.git$/, '')

export const version = manifest.version

/**
 * The address of a file in `docs/` as it was when this version was released: the pages of `main`
 * may speak of rules and options that this version lacks.
 *
 * @param path
 *   From `docs/`, with `/`.
 */
export function docsUrl(path: string): string {
  return `${repository}/blob/v${version}/docs/${path}`
}
