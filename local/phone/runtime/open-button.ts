/** <button open-type="…">: WeChat's own screens behind a button. */
import type { Host } from './builtins/host.ts'
import { keepTemporary } from './files/phone-files.ts'
import { chooseFiles } from './overlay/file-chooser.ts'
import { showToast } from './overlay/toast.ts'
import { agreeBy } from './privacy.ts'
import { share } from './share.ts'
import { unsupported } from './unsupported.ts'

async function chooseAvatar(host: Host) {
  const [file] = await chooseFiles('image/*', false).catch(() => [])
  if (file) host.fire('chooseavatar', { avatarUrl: keepTemporary(file, file.name) })
}

/** Opens what the button's open-type names; what this phone has not got says so, and fails by name. */
export function openButton(host: Host) {
  const type = host.text('openType')
  const { id, dataset } = host.component
  if (type === 'share') void share({ from: 'button', target: { id, dataset } })
  else if (type === 'contact') showToast({ title: '本机没有客服会话', icon: 'none' })
  else if (type === 'openSetting') host.fire('opensetting', { authSetting: {} })
  else if (type === 'chooseAvatar') void chooseAvatar(host)
  else if (type === 'agreePrivacyAuthorization') {
    agreeBy(id)
    host.fire('agreeprivacyauthorization', {})
  } else {
    unsupported(`<button open-type="${type}">`)
    host.fire(type.toLowerCase(), { errMsg: `${type}:fail not supported` })
  }
}
