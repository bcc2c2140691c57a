/** wx.openDocument: what the phone would open in a reader is kept on the computer instead. */
import { readPhoneFile } from '../files/phone-files.ts'
import { showDocument } from '../overlay/document-sheet.ts'
import { api } from './call.ts'

type OpenOptions = { filePath: string; fileType?: string }

/** What WeChat has a reader for. */
const known = new Set(['doc', 'docx', 'xls', 'xlsx', 'ppt', 'pptx', 'pdf'])

async function open({ filePath, fileType }: OpenOptions) {
  const name = filePath.split('/').at(-1) ?? ''
  const type = fileType ?? name.split('.').at(-1) ?? ''
  if (!known.has(type)) throw new Error('filetype not supported')
  const file = await readPhoneFile(filePath)
  if (!file) throw new Error("file doesn't exist")
  showDocument(name.endsWith(`.${type}`) ? name : `${name}.${type}`, file)
}

export const documentsApi = { openDocument: api<OpenOptions>('openDocument', open) }
