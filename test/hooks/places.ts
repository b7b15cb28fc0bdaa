import {sessionExtensions} from '../../config/resolve.ts'
import {formats} from '../../formats/index.ts'

/** A file in each place of each built-in format, in the root and in a package. */
export const defaultPlaces: readonly string[] = formats
  .flatMap(({folders = []}) => folders)
  .flatMap((folder) => [folder, `packages/a/${folder}`, `${folder}/2026`])
  .flatMap((folder) => sessionExtensions.map((extension) => `${folder}/x.${extension}`))
