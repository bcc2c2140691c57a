import { networkLost } from '../../../services/cloud/call'

/** A file that the cloud has made, and what it is called on the phone, with its ending. */
type Made = { link: string; name: string }

/** How long a download may take. */
const timeout = 60_000

/**
 * Brings a file onto the phone and opens it, from where it can be sent on.
 * @param tell is told how much has arrived, per cent
 * @throws CallError CALL.NETWORK when it did not arrive
 */
export async function openFile({ link, name }: Made, tell: (percent: number) => void) {
  const filePath = `${wx.env.USER_DATA_PATH}/${name}`
  await download(link, filePath, tell)
  await wx.openDocument({ filePath, showMenu: true })
}

function download(url: string, filePath: string, tell: (percent: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const lost = (reason: unknown) => {
      console.warn('downloadFile', reason)
      reject(networkLost())
    }
    const task = wx.downloadFile({
      ...{ url, filePath, timeout, fail: lost },
      success: ({ statusCode }) => (statusCode === 200 ? resolve() : lost(statusCode)),
    })
    task.onProgressUpdate(({ progress }) => tell(progress))
  })
}
