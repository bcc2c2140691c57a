/** The phone's screen, from top to bottom; 375 × 812 as on a phone with a notch. */
import { build } from './dom.ts'

export const statusBarHeight = 44
export const navigationBarHeight = 44
export const tabBarHeight = 50
export const homeIndicatorHeight = 34

export const screen = {
  root: build('div', { class: 'screen' }),
  pages: build('main', { class: 'pages' }),
  statusBar: build('div', { class: 'status-bar', 'aria-hidden': 'true' }),
  navigationBar: build('header', { class: 'navigation-bar' }),
  tabBar: build('nav', { class: 'tab-bar', hidden: true }),
  overlays: build('div', { class: 'overlays' }),
  homeIndicator: build('div', { class: 'home-indicator', 'aria-hidden': 'true' }),
}

/** Puts the screen into the document. `newStyle`: the app asks for WeChat's newer component style. */
export function mountScreen(newStyle: boolean) {
  const { root, ...parts } = screen
  root.append(...Object.values(parts))
  if (newStyle) root.classList.add('style-v2')
  document.body.append(root)
}

/** Heights and widths in px, as wx.getWindowInfo tells them. */
export function screenSize() {
  return { width: window.innerWidth, height: window.innerHeight }
}
