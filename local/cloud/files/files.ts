import { createHmac, timingSafeEqual } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CloudError } from '../cloud-error.ts'
import { removeFile, writeFile } from './disk.ts'
import { FileTable } from './file-table.ts'
import { checkPath, diskName, extensionOf, fileIdOf, pathOf } from './paths.ts'
import type { MayWrite } from './storage-rule.ts'

export type FilesOptions = {
  folder: string
  /** The base of temporary URLs. */
  url: () => string
  now: () => number
  mayWrite: MayWrite
}

/** What a link allows, for a path, until a moment. */
type Link = { use: 'get' | 'put'; path: string; until: number }

const uploadSeconds = 900

/** The files: bytes on disk under hashed names, and a table of who owns which path. */
export class Files {
  readonly #options: FilesOptions
  readonly #table: FileTable

  constructor(options: FilesOptions) {
    this.#options = options
    this.#table = new FileTable(join(options.folder, 'files.sqlite'))
  }

  /** The file id of a path. @throws INVALID_PARAM */
  idOf(path: string): string {
    return fileIdOf(checkPath(path))
  }

  /** A URL that takes one upload for a path. */
  uploadUrl(path: string): string {
    return this.#url({ use: 'put', path: checkPath(path), until: this.#in(uploadSeconds) })
  }

  /** A URL that shows a file for `maxAge` seconds; undefined when there is no such file. */
  downloadUrl(fileId: string, maxAge: number): string | undefined {
    const path = pathOf(fileId)
    if (path === undefined || this.locate(path) === undefined) return undefined
    return this.#url({ use: 'get', path, until: this.#in(maxAge) })
  }

  /** The link behind a temporary URL's path; undefined when it is forged or too old. */
  linkOf(urlPath: string): Link | undefined {
    const [, use, name, until, mark] =
      /^\/files\/(get|put)\/([\w-]+)\/(\w+)-([0-9a-f]+)(?:\.\w+)?$/.exec(urlPath) ?? []
    if (name === undefined || until === undefined || mark === undefined) return undefined
    const link: Link = {
      use: use === 'put' ? 'put' : 'get',
      path: Buffer.from(name, 'base64url').toString(),
      until: Number.parseInt(until, 36),
    }
    const [given, right] = [Buffer.from(mark), Buffer.from(this.#mark(link))]
    if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined
    return link.until > this.#options.now() ? link : undefined
  }

  /**
   * Keeps bytes under a path, durably; a phone where the rule lets it, functions (without an openid) anywhere.
   * @throws STORAGE_EXCEED_AUTHORITY when the rule forbids it
   */
  async save(path: string, bytes: Buffer, openid: string | undefined): Promise<string> {
    checkPath(path)
    if (openid !== undefined) this.#expectAllowed(path, openid)
    // the path is claimed before its bytes are written: two uploads at once have one owner
    const owner = this.#table.claim(path, openid ?? '', this.#options.now())
    if (openid !== undefined) this.#expectAllowed(path, openid, owner)
    await writeFile(this.#options.folder, diskName(path), bytes)
    return fileIdOf(path)
  }

  #expectAllowed(path: string, openid: string, owner = this.#table.ownerOf(path) ?? openid): void {
    if (this.#options.mayWrite({ path, openid: owner }, openid)) return
    throw new CloudError('STORAGE_EXCEED_AUTHORITY', 'the storage rule does not allow it')
  }

  /** Where the bytes of a path lie; undefined when there is no such file. */
  locate(path: string): string | undefined {
    const place = join(this.#options.folder, diskName(path))
    return this.#table.has(path) && existsSync(place) ? place : undefined
  }

  /**
   * Copies a file to another path, which belongs to the functions then.
   * @returns the new file id; undefined when there is nothing to copy, or something in the way
   */
  async copy(from: string, to: string, overwrite: boolean): Promise<string | undefined> {
    const [source, taken] = [this.locate(checkPath(from)), this.locate(checkPath(to))]
    if (source === undefined || (taken !== undefined && !overwrite)) return undefined
    return this.save(to, await readFile(source), undefined)
  }

  /** The paths that begin so, in order, from after one on, at most so many; with when each came to be. */
  below(prefix: string, after: string, most: number): { path: string; at: number }[] {
    return this.#table.below(prefix, after, most)
  }

  /** Deletes a file; false when there was none. */
  remove(fileId: string): boolean {
    const path = pathOf(fileId)
    if (path === undefined || !this.#table.remove(path)) return false
    removeFile(this.#options.folder, diskName(path))
    return true
  }

  /** What was removed before is nowhere on disk then, not even in the table's log. */
  checkpoint(): void {
    this.#table.checkpoint()
  }

  close(): void {
    this.#table.close()
  }

  #in(seconds: number): number {
    return this.#options.now() + seconds * 1000
  }

  // ASCII only: the SDK encodes the URL once more before it fetches it
  #url(link: Link): string {
    const name = Buffer.from(link.path).toString('base64url')
    const extension = extensionOf(link.path)
    const sign = `${link.until.toString(36)}-${this.#mark(link)}${extension && `.${extension}`}`
    return `${this.#options.url()}/files/${link.use}/${name}/${sign}`
  }

  #mark({ use, path, until }: Link): string {
    const text = [use, until, path].join('\n')
    return createHmac('sha256', this.#table.secret).update(text).digest('hex').slice(0, 40)
  }
}
