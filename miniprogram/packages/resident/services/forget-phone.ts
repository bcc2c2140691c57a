import { quietly } from '../../../services/cloud/call'
import { refreshMe } from '../../../services/cloud/session'
import { chooseMode, currentMode } from '../../../services/page/mode'

/**
 * Forgets all that this phone keeps of whoever has left: drafts, what waited to be sent, photos and
 * recordings. How large everything is shown stays: it is the phone's.
 */
export function forgetThisPhone(): void {
  const mode = currentMode()
  wx.clearStorageSync()
  if (mode !== 'standard') chooseMode(mode)
  forgetOwnFiles()
  refreshMe().catch(quietly)
}

function forgetOwnFiles(): void {
  const files = wx.getFileSystemManager()
  const folder = wx.env.USER_DATA_PATH
  files.readdir({
    dirPath: folder,
    success: ({ files: names }) => {
      for (const name of names) {
        files.unlink({
          filePath: `${folder}/${name}`,
          fail: (reason) => console.info(reason.errMsg),
        })
      }
    },
    fail: (reason) => console.info(reason.errMsg),
  })
}
