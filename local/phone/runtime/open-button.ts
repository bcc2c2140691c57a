/** <button open-type="…">: WeChat's own screens behind a button. */
import type { Host } from './builtins/host.ts'
import { currentPage } from './current-page.ts'
import { showToast } from './overlay/toast.ts'
import { unsupported } from './unsupported.ts'

function share() {
  const caller = currentPage()?.caller
  const given = caller?.onShareAppMessage?.({ from: 'button' })
  const title = typeof given?.title === 'string' ? given.title : document.title
  showToast({ title: `本机不能转发：${title}`, icon: 'none' })
}

/** Opens what the button's open-type names; what this phone has not got says so by name. */
export function openButton(host: Host) {
  const type = host.text('openType')
  if (type === 'share') share()
  else if (type === 'contact') showToast({ title: '本机没有客服会话', icon: 'none' })
  else if (type === 'openSetting') host.fire('opensetting', { authSetting: {} })
  else unsupported(`<button open-type="${type}">`)
}
