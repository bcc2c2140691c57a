/** The native navigation bar: back, title, capsule. */
import { currentPage, navigation, openPages } from './current-page.ts'
import type { Definition } from './definition.ts'
import { build } from './dom.ts'
import { screen } from './screen.ts'
import { themeChanged } from './settings.ts'
import { openCapsuleMenu } from './share.ts'
import { isTab } from './tab-bar.ts'
import { themed } from './theme-values.ts'

const back = build('button', { class: 'navigation-back', type: 'button' })
const title = build('h1', { class: 'navigation-title' })
const loading = build('i', { class: 'navigation-loading', hidden: true })
const capsule = build('div', { class: 'capsule', 'data-system': true }, [
  build('button', {
    class: 'capsule-more',
    type: 'button',
    'aria-label': '小程序菜单',
    onclick: () => void openCapsuleMenu(),
  }),
  build('i', { class: 'capsule-close', 'aria-hidden': 'true' }),
])

let homePath = ''

/** From where there is no way home: one is there. */
const isHome = (route: string) => route === homePath || isTab(route)

/** Shows the bar as the page in front asks for it. */
export function showNavigationBar() {
  const page = currentPage()
  if (!page) return
  const custom = page.window.navigationStyle === 'custom'
  const background = themed(page.window.navigationBarBackgroundColor, '#000000')
  const dark = themed(page.window.navigationBarTextStyle, 'white') === 'black'
  const ink = dark ? '#000000' : '#ffffff'
  screen.navigationBar.toggleAttribute('data-custom', custom)
  screen.root.style.setProperty('--bar-ink', ink)
  screen.root.style.setProperty('--bar-ground', custom ? 'transparent' : background)
  screen.root.toggleAttribute('data-bar-on-dark', !dark)
  title.textContent = String(page.window.navigationBarTitleText ?? '')
  document.title = title.textContent ?? ''
  const deeper = openPages.length > 1
  back.hidden = custom || (!deeper && isHome(page.route))
  back.setAttribute('aria-label', deeper ? '返回' : '回到首页')
  back.dataset.kind = deeper ? 'back' : 'home'
}

/** Changes what the page in front asks of its bar, for as long as it is open. */
export function changeNavigationBar(change: Record<string, unknown>) {
  const page = currentPage()
  if (!page) return
  Object.assign(page.window, change)
  showNavigationBar()
}

export function showNavigationLoading(shown: boolean) {
  loading.hidden = !shown
}

export function mountNavigationBar({ app, pages }: Definition) {
  homePath = app.entryPagePath ?? pages[0] ?? ''
  screen.navigationBar.append(back, loading, title, capsule)
  back.addEventListener('click', () => {
    const deeper = openPages.length > 1
    void navigation(deeper ? 'navigateBack' : 'reLaunch', { url: `/${homePath}` })
  })
  themeChanged.on(showNavigationBar)
}
