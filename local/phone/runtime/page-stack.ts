/** The stack of pages and the ways to move in it, with WeChat's refusals. */
import { type NavigationOptions, openPages, provideNavigation } from './current-page.ts'
import type { Definition } from './definition.ts'
import type { Engine } from './engine.ts'
import { createEventChannel, type EventChannel } from './event-channel.ts'
import { showNavigationBar } from './navigation-bar.ts'
import { openPage } from './page.ts'
import { parseRoute } from './route.ts'
import { phone } from './settings.ts'
import { isTab, showTabBar } from './tab-bar.ts'

const deepest = 10

type Stack = Record<string, (options: NavigationOptions) => object>

function createStack(engine: Engine, definition: Definition): Stack {
  const keptTabs = new Map<string, (typeof openPages)[number]>()

  const target = ({ url = '' }: NavigationOptions) => {
    const found = parseRoute(url)
    if (!definition.pages.includes(found.route))
      throw new Error(`page "${found.route}" is not found`)
    return found
  }
  const reveal = () => {
    showTabBar()
    openPages.at(-1)?.show()
    showNavigationBar()
    rememberPlace()
  }
  const open = (url: string, channel: EventChannel) => {
    const { route, options } = parseRoute(url)
    const page = openPage(engine, definition, route, options, channel)
    openPages.push(page)
    if (isTab(route)) keptTabs.set(route, page)
    reveal()
  }
  const closeTop = () => openPages.pop()?.close()
  const refuse = (reason: string): never => {
    throw new Error(reason)
  }

  return {
    navigate({ url = '', events }) {
      const { route } = target({ url })
      if (isTab(route)) refuse('can not navigateTo a tabbar page')
      if (openPages.length >= deepest) refuse('webview count limit exceed')
      const channel = createEventChannel(events)
      openPages.at(-1)?.hide()
      open(url, channel.opened)
      return { eventChannel: channel.opener }
    },
    redirect({ url = '' }) {
      const { route } = target({ url })
      if (isTab(route)) refuse('can not redirectTo a tabbar page')
      const from = openPages.at(-1)?.route ?? ''
      closeTop()
      keptTabs.delete(from)
      open(absolute(url, route), createEventChannel().opened)
      return {}
    },
    navigateBack({ delta = 1 }) {
      if (openPages.length < 2) refuse('cannot navigate back at first page.')
      for (let left = delta; left > 0 && openPages.length > 1; left -= 1) closeTop()
      reveal()
      return {}
    },
    switchTab({ url = '' }) {
      const { route } = target({ url })
      if (!isTab(route)) refuse('can not switch to no-tabBar page')
      if (openPages.length === 1 && openPages[0]?.route === route) return {}
      while (openPages.length > 1) closeTop()
      const bottom = openPages[0]
      if (bottom && bottom.route !== route) {
        openPages.pop()
        if (isTab(bottom.route)) bottom.hide()
        else bottom.close()
      }
      const kept = keptTabs.get(route)
      if (!kept) open(`/${route}`, createEventChannel().opened)
      else {
        if (!openPages.includes(kept)) openPages.push(kept)
        reveal()
      }
      return {}
    },
    reLaunch({ url = '' }) {
      const { route } = target({ url })
      const address = absolute(url, route)
      const open_ = new Set([...openPages.splice(0).reverse(), ...keptTabs.values()])
      for (const page of open_) page.close()
      keptTabs.clear()
      open(address, createEventChannel().opened)
      return {}
    },
  }
}

/** A relative address must be read before the page that it is relative to is closed. */
function absolute(url: string, route: string): string {
  const query = url.split('?')[1]
  return query === undefined ? `/${route}` : `/${route}?${query}`
}

/** Keeps the page in front in the frame's address, so that a reload opens it again. */
function rememberPlace() {
  const page = openPages.at(-1)
  if (!page) return
  const query = Object.entries(page.options).map(([name, value]) => `${name}=${value}`)
  const place = [page.route, ...(query.length > 0 ? [query.join('&')] : [])].join('?')
  const address = new URLSearchParams(location.search)
  address.set('path', place)
  history.replaceState(null, '', `?${address}`)
}

/** Out: the address at which the app starts, `/pages/home/home?…`. */
export function startAddress({ app, pages }: Definition): string {
  const wanted = phone.startPath.replace(/^\//, '')
  if (pages.includes(wanted.split('?')[0] ?? '')) return `/${wanted}`
  if (wanted) console.error(`page "${wanted}" is not found`)
  return `/${app.entryPagePath ?? pages[0] ?? ''}`
}

/** Makes the stack the one that all of the phone navigates by; failures are rejections with a reason. */
export function startPageStack(engine: Engine, definition: Definition) {
  const stack = createStack(engine, definition)
  provideNavigation(async (openType, options) => {
    const move = stack[openType]
    if (!move) throw new Error(`unknown open-type ${openType}`)
    return move(options)
  })
}
