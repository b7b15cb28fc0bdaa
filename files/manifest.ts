import manifest from '../package.json' with {type: 'json'}

/** Where the project lives, as a web address; `package.json` is the one place that says it. */
export const repository = manifest.repository.url.replace(/^git\+/, '').replace(/\.git$/, '')

export const version = manifest.version
