import { createHash } from 'node:crypto'
import { invalid } from '../cloud-error.ts'
import { envId } from '../host/environment.ts'

const prefix = `cloud://${envId}.local/`
const maxPath = 850

/** The file id of a path. */
export function fileIdOf(path: string): string {
  return prefix + path
}

/** The path of a file id; undefined when it is of another environment. */
export function pathOf(fileId: string): string | undefined {
  return fileId.startsWith(prefix) ? fileId.slice(prefix.length) : undefined
}

/** Checks a path as the platform does. @throws INVALID_PARAM for an empty, absolute, climbing or overlong one */
export function checkPath(path: string): string {
  const bad =
    path === '' ||
    Buffer.byteLength(path) > maxPath ||
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it refuses
    /[\u0000-\u001f\u007f\\]/.test(path) ||
    path.split('/').some((part) => part === '' || part === '.' || part === '..')
  if (bad) throw invalid('cloudPath is not valid')
  return path
}

/** The name on disk: a hash, so that no path can leave the folder. */
export function diskName(path: string): string {
  return createHash('sha256').update(path).digest('hex')
}

const types: Record<string, string> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  aac: 'audio/aac',
  wav: 'audio/wav',
  mp4: 'video/mp4',
  pdf: 'application/pdf',
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
}

/** The content type that a path's extension stands for. */
export function contentTypeOf(path: string): string {
  return types[extensionOf(path)] ?? 'application/octet-stream'
}

/** The extension of a path in lower case, letters and digits only; '' without one. */
export function extensionOf(path: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(path)?.[1]?.toLowerCase() ?? ''
}
