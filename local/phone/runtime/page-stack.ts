/** The stack of pages: opening, revealing and closing them. */
import { openPages } from './current-page.ts'
import type { Definition } from './definition.ts'
import type { Engine } from './engine.ts'
import type { EventChannel } from './event-channel.ts'
import { showNavigationBar } from './navigation-bar.ts'
import { loadPackagesOf } from './packages.ts'
import { createPage } from './page.ts'
import { addressOf, parseRoute } from './route.ts'
import { keepInAddress } from './settings.ts'
import { isTab, showTabBar } from './tab-bar.ts'

export type PageStack = ReturnType<typeof createPageStack>

/** Keeps the page in front in the frame's address, so that a reload opens it again. */
function rememberPlace() {
  const page = openPages.at(-1)
  if (page) keepInAddress('path', addressOf(page))
}

export function createPageStack(engine: Engine, definition: Definition) {
  /** Tab pages stay as they were left until the app is launched anew. */
  const keptTabs = new Map<string, (typeof openPages)[number]>()

  const reveal = () => {
    showTabBar()
    openPages.at(-1)?.show()
    showNavigationBar()
    rememberPlace()
  }
  return {
    keptTabs,
    reveal,
    /** Out: the address without what it is relative to. Throws where there is no such page. */
    find(url: string): { route: string; address: string } {
      const { route } = parseRoute(url)
      if (!definition.pages.includes(route)) throw new Error(`page "${route}" is not found`)
      const query = url.split('?')[1]
      return { route, address: query === undefined ? `/${route}` : `/${route}?${query}` }
    },
    open(address: string, channel: EventChannel) {
      const { route, options } = parseRoute(address)
      loadPackagesOf(definition, route)
      const page = createPage(engine, definition, route, options, channel)
      openPages.push(page)
      if (isTab(route)) keptTabs.set(route, page)
      showTabBar()
      page.load()
      reveal()
    },
    closeTop() {
      openPages.pop()?.close()
    },
  }
}
