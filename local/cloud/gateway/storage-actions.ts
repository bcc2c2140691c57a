import { invalid } from '../cloud-error.ts'
import type { Files } from '../files/files.ts'
import { isFields } from '../store/document.ts'
import type { Actions } from './action.ts'

/** How long a temporary URL lives when nothing is asked, in seconds. */
const defaultMaxAge = 7200

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
      const download_list = request.list('file_list').map((item) => {
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
      const delete_list = request.list('fileid_list').map((fileID) => {
        if (typeof fileID !== 'string') throw invalid('fileid_list needs file ids')
        return { fileID, code: files.remove(fileID) ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST' }
      })
      return { data: { delete_list } }
    },
  }
}
