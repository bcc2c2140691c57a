/** <navigator>: a link between pages. */
import { navigation } from '../current-page.ts'
import type { Builtin } from './host.ts'
import { anything, number, text } from './properties.ts'

export const navigatorBuiltin: Builtin = {
  tag: 'navigator',
  properties: {
    url: text(),
    openType: text('navigate'),
    delta: number(1),
    target: text('self'),
    appId: text(),
    path: text(),
    extraData: anything(),
    hoverClass: text('navigator-hover'),
  },
  attached(host) {
    host.element.setAttribute('role', 'link')
    host.element.tabIndex = 0
    host.onTap(() => {
      navigation(host.text('openType'), {
        url: host.text('url'),
        delta: host.number('delta'),
      }).then(
        () => host.fire('success', {}),
        (error: Error) => {
          console.error(error.message)
          host.fire('fail', { errMsg: error.message })
        },
      )
    })
  },
}
