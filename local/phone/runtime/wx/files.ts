/** wx.getFileSystemManager: what a draft needs to keep its pictures over a reload. */
import {
  listSaved,
  readPhoneFile,
  removePhoneFile,
  userDataPath,
  writeSaved,
} from '../files/phone-files.ts'
import { fromBase64, toBase64 } from './bytes.ts'
import { api } from './call.ts'

type ReadOptions = { filePath: string; encoding?: string }
type WriteOptions = { filePath: string; data: string | ArrayBuffer; encoding?: string }

async function existing(path: string): Promise<Blob> {
  const blob = await readPhoneFile(path)
  if (!blob) throw new Error(`no such file or directory, open '${path}'`)
  return blob
}

function requireOwnPath(path: string) {
  if (!path.startsWith('wxfile://')) throw new Error(`permission denied, open ${path}`)
}

async function readFile({ filePath, encoding }: ReadOptions) {
  const blob = await existing(filePath)
  if (encoding === 'base64') return { data: toBase64(await blob.arrayBuffer()) }
  return { data: encoding ? await blob.text() : await blob.arrayBuffer() }
}

async function writeFile({ filePath, data, encoding }: WriteOptions) {
  requireOwnPath(filePath)
  const decoded = encoding === 'base64' && typeof data === 'string' ? fromBase64(data) : data
  await writeSaved(filePath, new Blob([decoded]))
}

async function copyFile({ srcPath, destPath }: { srcPath: string; destPath: string }) {
  requireOwnPath(destPath)
  await writeSaved(destPath, await existing(srcPath))
}

async function saveFile(options: { tempFilePath: string; filePath?: string }) {
  const blob = await existing(options.tempFilePath)
  const name = options.tempFilePath.split('/').at(-1)
  const savedFilePath = options.filePath ?? `wxfile://store/${name}`
  requireOwnPath(savedFilePath)
  await writeSaved(savedFilePath, blob)
  await removePhoneFile(options.tempFilePath)
  return { savedFilePath }
}

async function unlink({ filePath }: { filePath: string }) {
  await existing(filePath)
  await removePhoneFile(filePath)
}

const under = (folder: string) => (folder.endsWith('/') ? folder : `${folder}/`)

async function readdir({ dirPath }: { dirPath: string }) {
  const files = (await listSaved()).filter((path) => path.startsWith(under(dirPath)))
  return { files: files.map((path) => path.slice(under(dirPath).length)) }
}

const manager = {
  readFile: api<ReadOptions>('readFile', readFile),
  writeFile: api<WriteOptions>('writeFile', writeFile),
  copyFile: api<{ srcPath: string; destPath: string }>('copyFile', copyFile),
  saveFile: api<{ tempFilePath: string; filePath?: string }>('saveFile', saveFile),
  unlink: api<{ filePath: string }>('unlink', unlink),
  removeSavedFile: api<{ filePath: string }>('removeSavedFile', unlink),
  readdir: api<{ dirPath: string }>('readdir', readdir),
  /** Folders exist as soon as a file lies in them. */
  mkdir: api<{ dirPath: string }>('mkdir', () => undefined),
  access: api<{ path: string }>('access', async ({ path }) => {
    if (path === userDataPath) return
    const inside = (await listSaved()).some((file) => file.startsWith(under(path)))
    if (!inside) await existing(path)
  }),
  getFileInfo: api<{ filePath: string }>('getFileInfo', async ({ filePath }) => ({
    size: (await existing(filePath)).size,
  })),
}

export const filesApi = {
  env: { USER_DATA_PATH: userDataPath },
  getFileSystemManager: () => manager,
  saveFile: manager.saveFile,
}
