/** What stood in the way of something that WeChat was asked for, in words, and where it can be allowed. */

/** A sentence, and whose settings allow it after all: the mini-program's, the phone's own, or nobody's. */
export type Problem = { words: string; settings: 'app' | 'phone' | '' }

/** What WeChat is asked for. */
export type Device = 'photos' | 'map' | 'microphone'

/** What is lost without it, and what can be done instead. */
const without: Record<Device, { name: string; words: string; failed: string }> = {
  photos: {
    name: '相机和相册',
    words: '加不了照片。写字、录音都行。',
    failed: '照片没加上，请再试一次',
  },
  map: { name: '位置', words: '地图打不开。也可以选楼栋。', failed: '地图没打开，请再试一次' },
  microphone: { name: '麦克风', words: '录不了。写字、拍照都行。', failed: '没录上，请再试一次' },
}

/** A sentence that no setting helps with. */
export const plainProblem = (words: string): Problem => ({ words, settings: '' })

/**
 * What to tell of a failure of WeChat's; it names its reasons in its own words.
 * @returns nothing when the person changed their mind: they know
 */
export function problemOf(device: Device, failure: unknown): Problem | null {
  const reason = reasonOf(failure)
  const { name, words, failed } = without[device]
  if (/cancel|取消/i.test(reason)) return null
  console.warn(device, reason)
  if (/location_?\s?switch_?\s?off|gps/i.test(reason))
    return plainProblem(`手机的定位关着，${words}要用地图，先在手机的设置里打开定位。`)
  if (/system[\s_]?permission|系统/i.test(reason))
    return { words: `手机没让微信用${name}，${words}`, settings: 'phone' }
  if (/auth|permission|denied|deny|scope/i.test(reason))
    return { words: `您没让用${name}，${words}`, settings: 'app' }
  return plainProblem(failed)
}

function reasonOf(failure: unknown): string {
  const { errMsg, message } = Object(failure) as { errMsg?: unknown; message?: unknown }
  return String(errMsg ?? message ?? failure ?? '')
}

/** Opens the settings in which it can be allowed. To be called in a tap. @returns once they are closed */
export function openSettings({ settings }: Problem): Promise<void> {
  return new Promise((resolve) => {
    const complete = () => resolve()
    const fail = (reason: WechatMiniprogram.GeneralCallbackResult) => console.warn(reason.errMsg)
    if (settings === 'phone') wx.openAppAuthorizeSetting({ fail, complete })
    else wx.openSetting({ fail, complete })
  })
}
