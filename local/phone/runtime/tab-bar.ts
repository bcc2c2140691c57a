/** The native tab bar, its badges and its icons in the phone's theme. */
import { isTabIcon, type TabConfig } from '../compile/mini-program.ts'
import { currentPage, navigation } from './current-page.ts'
import type { Definition } from './definition.ts'
import { build } from './dom.ts'
import { fileAddress } from './files/image-address.ts'
import { homeIndicatorHeight, screen, tabBarHeight } from './screen.ts'
import { themeChanged } from './settings.ts'
import { themed } from './theme-values.ts'

type Tab = TabConfig & { button: HTMLButtonElement; icon: HTMLImageElement; badge: HTMLElement }

let tabs: Tab[] = []
let options: Record<string, unknown> = {}
let wanted = true

export const isTab = (route: string) => tabs.some((tab) => tab.pagePath === route)

/** Whether the app draws the bar of this tab itself. */
export const hasCustomTabBar = (route: string) => isTab(route) && options.custom === true

/** Height in px that the bar takes from a page: nothing where the app draws its own, over the page. */
export const tabBarSpace = (route: string) =>
  isTab(route) && wanted && !hasCustomTabBar(route) ? tabBarHeight + homeIndicatorHeight : 0

/** Shows the bar when the page in front is one of its tabs. */
export function showTabBar() {
  const route = currentPage()?.route ?? ''
  screen.tabBar.hidden = tabBarSpace(route) === 0
  screen.tabBar.style.background = themed(options.backgroundColor, '#ffffff')
  screen.tabBar.dataset.border = themed(options.borderStyle, 'black')
  for (const tab of tabs) {
    const selected = tab.pagePath === route
    const icon = themed(selected ? tab.selectedIconPath : tab.iconPath, '')
    tab.button.style.color = themed(selected ? options.selectedColor : options.color, '#7a7e83')
    if (selected) tab.button.setAttribute('aria-current', 'page')
    else tab.button.removeAttribute('aria-current')
    tab.icon.hidden = icon === ''
    if (icon && tab.icon.dataset.path !== icon) {
      tab.icon.dataset.path = icon
      tab.icon.src = fileAddress(icon.replace(/^\//, ''))
    }
  }
}

/** Whether the app wants its tab bar at all (wx.hideTabBar). */
export function wantTabBar(shown: boolean) {
  wanted = shown
  showTabBar()
}

/** Text of a tab's badge; '' shows the red dot; undefined takes it away. Throws for an unknown tab. */
export function setBadge(index: number, text: string | undefined) {
  const badge = tabs[index]?.badge
  if (!badge) throw new Error('tabbar item not found')
  badge.hidden = text === undefined
  badge.textContent = text ?? ''
  badge.toggleAttribute('data-dot', text === '')
}

type TabChange = Partial<Omit<TabConfig, 'pagePath'>>

/** Changes a tab's words or icons. Throws for an unknown tab, and for an icon that WeChat cannot show. */
export function setTabItem(index: number, change: TabChange) {
  const tab = tabs[index]
  if (!tab) throw new Error('tabbar item not found')
  for (const icon of [change.iconPath, change.selectedIconPath])
    if (icon && !isTabIcon(icon)) throw new Error(`invalid icon ${icon}: png or jpg only`)
  Object.assign(tab, change)
  const label = tab.button.querySelector('span')
  if (label && change.text !== undefined) label.textContent = change.text
  showTabBar()
}

function buildTab(item: TabConfig, index: number): Tab {
  const icon = build('img', { alt: '' })
  const badge = build('i', { class: 'tab-badge', hidden: true })
  const button = build('button', { type: 'button' }, [
    icon,
    build('span', { text: item.text }),
    badge,
  ])
  button.addEventListener('click', () => {
    const { pagePath, text } = item
    const done = navigation('switchTab', { url: `/${pagePath}` })
    void done.then(() => currentPage()?.caller.onTabItemTap?.({ index, pagePath, text }))
  })
  return { ...item, button, icon, badge }
}

export function mountTabBar({ app }: Definition) {
  if (!app.tabBar) return
  options = app.tabBar
  tabs = app.tabBar.list.map(buildTab)
  screen.tabBar.append(...tabs.map((tab) => tab.button))
  themeChanged.on(showTabBar)
}
