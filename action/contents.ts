import {closeSync, constants, fstatSync, openSync, readFileSync, realpathSync} from 'node:fs'
import {join, sep} from 'node:path'
import {checkSize, decodeText, longestFile, TextError} from '../files/read-text.ts'
import {blobId} from '../git/blob-id.ts'
import {type Client, errorLine} from './client.ts'
import type {Git} from './git.ts'

/** Reads files by the id of their content, from the closest source. */
export class Contents {
  readonly #root: string
  readonly #git: Git | undefined
  readonly #client: Client | undefined

  /**
   * @param root
   *   The absolute path of the working tree.
   */
  constructor(root: string, git: Git | undefined, client: Client | undefined) {
    this.#root = root
    this.#git = git
    this.#client = client
  }

  /**
   * The text of a file.
   *
   * The checked-out file is used only if it has exactly this content: under `pull_request` the
   * checkout is a merge result, under `pull_request_target` the base.
   *
   * @param path
   *   From the root, with `/`.
   * @param blob
   *   Git's id of the content.
   * @throws TextError
   *   When it cannot be read, is larger than 50 MB, or is not text.
   */
  async read(path: string, blob: string): Promise<string> {
    const bytes =
      this.#fromDisk(path, blob) ?? (await this.#fromGit(blob)) ?? (await this.#fromApi(blob))
    if (bytes) return decodeText(bytes)
    throw new TextError('its content is neither checked out nor to be had without `github-token`')
  }

  #fromDisk(path: string, blob: string): Buffer | undefined {
    const bytes = readInside(this.#root, path)
    return bytes && blobId(bytes, blob.length) === blob ? bytes : undefined
  }

  async #fromGit(blob: string): Promise<Buffer | undefined> {
    const found = await this.#git?.blob(blob).catch(() => undefined)
    if (found) checkSize(found.size)
    return found?.bytes
  }

  async #fromApi(blob: string): Promise<Buffer | undefined> {
    if (!this.#client) return undefined
    const {owner, repo, rest} = this.#client
    try {
      const {data} = await rest.git.getBlob({owner, repo, file_sha: blob})
      return Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8')
    } catch (error) {
      throw new TextError(`cannot be read through the API: ${errorLine(error)}`)
    }
  }
}

/**
 * Reads a file in a folder, unless part of its path is a link: a link can lead anywhere.
 *
 * @param path
 *   With `/`.
 * @returns
 *   `undefined` when there is no such file, or it is out of bounds.
 */
export function readInside(root: string, path: string): Buffer | undefined {
  let file: number | undefined
  try {
    const real = join(realpathSync(root), ...path.split('/'))
    if (realpathSync(real) !== real || real.split(sep).includes('.git')) return undefined
    file = openSync(
      real,
      constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
    )
    const stats = fstatSync(file)
    return stats.isFile() && stats.size <= longestFile ? readFileSync(file) : undefined
  } catch {
    return undefined
  } finally {
    if (file !== undefined) closeSync(file)
  }
}
