import { invalid } from '../cloud-error.ts'
import type { Files } from '../files/files.ts'
import { isFields } from '../store/document.ts'
import type { Actions } from './action.ts'
import type { GatewayRequest } from './request.ts'

/** How long a temporary URL lives when nothing is asked, in seconds. */
const defaultMaxAge = 7200
/** How many files one request may name. */
const maxFiles = 50

/** Files, as functions upload, link and delete them. */
export function storageActions(files: Files): Actions {
  return {
    'storage.getUploadMetadata': (request) => {
      const path = request.text('path')
      return {
        data: {
          url: files.uploadUrl(path),
          token: 'local',
          authorization: 'local',
          fileId: files.idOf(path),
          cosFileId: 'local',
        },
      }
    },
    'storage.batchGetDownloadUrl': (request) => {
      const download_list = atMost(request, 'file_list').map((item) => {
        const { fileid, max_age } = isFields(item) ? item : {}
        if (typeof fileid !== 'string') throw invalid('file_list needs file ids')
        const maxAge = typeof max_age === 'number' && max_age > 0 ? max_age : defaultMaxAge
        const url = files.downloadUrl(fileid, maxAge)
        if (url === undefined)
          return { code: 'STORAGE_FILE_NONEXIST', fileID: fileid, tempFileURL: '' }
        return { code: 'SUCCESS', fileID: fileid, tempFileURL: url, maxAge }
      })
      return { data: { download_list } }
    },
    'storage.batchDeleteFile': (request) => {
      const delete_list = atMost(request, 'fileid_list').map((fileID) => {
        if (typeof fileID !== 'string') throw invalid('fileid_list needs file ids')
        return { fileID, code: files.remove(fileID) ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST' }
      })
      return { data: { delete_list } }
    },
    'storage.batchCopyFile': async (request) => {
      const copies = atMost(request, 'file_list').map((item) => copy(files, item))
      return { data: { copy_list: await Promise.all(copies) } }
    },
  }
}

// paths, not file ids
async function copy(files: Files, item: unknown) {
  const { src_path, dst_path, overwrite, remove_original } = isFields(item) ? item : {}
  if (typeof src_path !== 'string' || typeof dst_path !== 'string') {
    throw invalid('file_list needs src_path and dst_path')
  }
  // it overwrites unless it is told not to
  const fileId = await files.copy(src_path, dst_path, overwrite !== false)
  if (fileId === undefined) return { code: 'STORAGE_COPY_FAILED', message: src_path }
  if (remove_original === true) files.remove(files.idOf(src_path))
  return { code: 'SUCCESS', fileId, message: '' }
}

function atMost(request: GatewayRequest, key: string): unknown[] {
  const list = request.list(key)
  if (list.length > maxFiles) throw invalid(`${key} must not hold more than ${maxFiles} files`)
  return list
}
