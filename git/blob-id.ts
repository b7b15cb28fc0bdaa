/**
 * Git's id of the content of a file.
 *
 * @param length
 *   The length of the id in digits: 40 for SHA-1, 64 for SHA-256.
 */
export function blobId(content: string | Uint8Array, length: number): string {
  const {createHash} = process.getBuiltinModule('node:crypto')
  const hash = createHash(length === 40 ? 'sha1' : 'sha256')
  return hash
    .update(`blob ${Buffer.byteLength(content)}\0`)
    .update(content)
    .digest('hex')
}
