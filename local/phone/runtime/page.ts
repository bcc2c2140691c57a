/** One open page: mounted between the bars, with its lifetimes in WeChat's order. */

import { currentPage, type OpenPage, type PageCaller, type PageQuery } from './current-page.ts'
import { createCustomTabBar } from './custom-tab-bar.ts'
import type { Definition } from './definition.ts'
import { build } from './dom.ts'
import type { Engine } from './engine.ts'
import type { EventChannel } from './event-channel.ts'
import { followPullDown } from './pull-down.ts'
import { afterReady } from './ready.ts'
import { addressOf } from './route.ts'
import {
  homeIndicatorHeight,
  navigationBarHeight,
  screen,
  screenSize,
  statusBarHeight,
} from './screen.ts'
import { hasCustomTabBar, tabBarSpace } from './tab-bar.ts'
import { themed } from './theme-values.ts'

/** Gives the page the space that the bars leave, and tells its styles how much that is. */
export function layOut(page: OpenPage) {
  const custom = page.window.navigationStyle === 'custom'
  const top = custom ? 0 : statusBarHeight + navigationBarHeight
  const bottom = tabBarSpace(page.route)
  const { style } = page.frame
  style.top = `${top}px`
  style.bottom = `${bottom}px`
  style.setProperty('--page-vh', `${(screenSize().height - top - bottom) / 100}px`)
  style.setProperty('--safe-top', custom ? `${statusBarHeight}px` : '0px')
  style.setProperty('--safe-bottom', bottom > 0 ? '0px' : `${homeIndicatorHeight}px`)
  style.background = themed(page.window.backgroundColor, '#ffffff')
}

function reportScroll(page: OpenPage) {
  const distance = Number(page.window.onReachBottomDistance ?? 50)
  let atBottom = false
  page.element.addEventListener('scroll', () => {
    const { scrollTop, scrollHeight, clientHeight } = page.element
    page.caller.onPageScroll?.({ scrollTop })
    const reached = scrollTop + clientHeight >= scrollHeight - distance
    if (reached && !atBottom) page.caller.onReachBottom?.()
    atBottom = reached
  })
}

/** Builds the page's component and the frame that holds it, without attaching it. */
function createParts(engine: Engine, route: string, options: PageQuery) {
  engine.space.getComponentByUrl(route, '').getComponentOptions().idPrefixGenerator = null
  const root = engine.associated.createRoot('page', engine.code, addressOf({ route, options }))
  const component = root.getComponent()
  const element = component.getBackendElement() as unknown as HTMLElement
  element.dataset.route = route
  const placeholder = build('span')
  const frame = build('section', { class: 'page-frame' }, [placeholder])
  const attach = () => root.attach(frame as never, placeholder as never)
  const caller = root.get() as unknown as PageCaller
  const bar = hasCustomTabBar(route) ? createCustomTabBar(engine, frame) : undefined
  return { root, component, element, frame, attach, caller, bar }
}

/** The page has come to rest in front. */
function routeDone({ caller, component }: Pick<Parts, 'caller' | 'component'>) {
  caller.onRouteDone?.()
  component.triggerPageLifetime('routeDone', [])
}

type Parts = ReturnType<typeof createParts>

/** Makes a page that is not yet on the screen: `load()` mounts it, then `show()` brings it to the front. */
export function createPage(
  engine: Engine,
  definition: Definition,
  route: string,
  options: PageQuery,
  channel: EventChannel,
): OpenPage {
  const parts = createParts(engine, route, options)
  const { root, component, element, frame, attach, caller, bar } = parts
  const fixed = { route, options, __route__: route, getOpenerEventChannel: () => channel }
  Object.assign(caller, fixed)
  const window = { ...definition.app.window, ...definition.configs[route] }
  const page: OpenPage = {
    ...{ route, options, caller, element, frame, window },
    load() {
      layOut(page)
      screen.pages.append(frame)
      attach()
      bar?.attach()
      caller.onLoad?.(options)
      afterReady(() => frame.isConnected && caller.onReady?.())
      reportScroll(page)
      followPullDown(page)
    },
    show() {
      frame.hidden = false
      layOut(page)
      caller.onShow?.()
      component.triggerPageLifetime('show', [])
      bar?.show()
      afterReady(() => currentPage() === page && routeDone(parts))
    },
    hide() {
      caller.onHide?.()
      component.triggerPageLifetime('hide', [])
      frame.hidden = true
    },
    resize(told) {
      caller.onResize?.(told)
      component.triggerPageLifetime('resize', [told])
    },
    close() {
      caller.onUnload?.()
      root.release()
      bar?.release()
      frame.remove()
    },
  }
  return page
}
