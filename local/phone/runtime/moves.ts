/** The ways to move between pages, with WeChat's refusals. */
import { type NavigationOptions, openPages, provideNavigation } from './current-page.ts'
import type { Definition } from './definition.ts'
import type { Engine } from './engine.ts'
import { createEventChannel } from './event-channel.ts'
import { createPageStack, type PageStack } from './page-stack.ts'
import { phone } from './settings.ts'
import { isTab } from './tab-bar.ts'

const deepest = 10

type Move = (stack: PageStack, options: NavigationOptions) => object

const unheard = () => createEventChannel().opened

const navigate: Move = (stack, { url = '', events }) => {
  const { route, address } = stack.find(url)
  if (isTab(route)) throw new Error('can not navigateTo a tabbar page')
  if (openPages.length >= deepest) throw new Error('webview count limit exceed')
  const channel = createEventChannel(events)
  openPages.at(-1)?.hide()
  stack.open(address, channel.opened)
  return { eventChannel: channel.opener }
}

const redirect: Move = (stack, { url = '' }) => {
  const { route, address } = stack.find(url)
  if (isTab(route)) throw new Error('can not redirectTo a tabbar page')
  stack.keptTabs.delete(openPages.at(-1)?.route ?? '')
  stack.closeTop()
  stack.open(address, unheard())
  return {}
}

const navigateBack: Move = (stack, { delta = 1 }) => {
  if (openPages.length < 2) throw new Error('cannot navigate back at first page.')
  for (let left = delta; left > 0 && openPages.length > 1; left -= 1) stack.closeTop()
  stack.reveal()
  return {}
}

const switchTab: Move = (stack, { url = '' }) => {
  const { route } = stack.find(url)
  if (!isTab(route)) throw new Error('can not switch to no-tabBar page')
  if (openPages.length === 1 && openPages[0]?.route === route) return {}
  while (openPages.length > 1) stack.closeTop()
  const bottom = openPages[0]
  if (bottom && !isTab(bottom.route)) stack.closeTop()
  else if (bottom && bottom.route !== route) openPages.pop()?.hide()
  const kept = stack.keptTabs.get(route)
  if (kept) {
    if (!openPages.includes(kept)) openPages.push(kept)
    stack.reveal()
  } else stack.open(`/${route}`, unheard())
  return {}
}

const reLaunch: Move = (stack, { url = '' }) => {
  const { address } = stack.find(url)
  const all = new Set([...openPages.splice(0).reverse(), ...stack.keptTabs.values()])
  for (const page of all) page.close()
  stack.keptTabs.clear()
  stack.open(address, unheard())
  return {}
}

const moves: Record<string, Move> = { navigate, redirect, navigateBack, switchTab, reLaunch }

/**
 * Out: the address at which the app starts, `/pages/home/home?…`; and the one that was wanted where
 * there is no such page.
 */
export function startAddress({ app, pages }: Definition): { address: string; missing?: string } {
  const wanted = phone.startPath.replace(/^\//, '')
  if (pages.includes(wanted.split('?')[0] ?? '')) return { address: `/${wanted}` }
  const address = `/${app.entryPagePath ?? pages[0] ?? ''}`
  return wanted ? { address, missing: `/${wanted}` } : { address }
}

/** Makes these moves the ones that all of the phone navigates by; a refusal is a rejection with its reason. */
export function startNavigation(engine: Engine, definition: Definition) {
  const stack = createPageStack(engine, definition)
  provideNavigation(async (openType, options) => {
    const move = moves[openType]
    if (!move) throw new Error(`unknown open-type ${openType}`)
    // a page may move on while it is loading: it first becomes the page in front
    await undefined
    return move(stack, options)
  })
}
