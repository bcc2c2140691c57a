/** Moving between pages, and the bars around them. */
import { currentPage, type NavigationOptions, navigation } from '../current-page.ts'
import { changeNavigationBar, showNavigationLoading } from '../navigation-bar.ts'
import { layOut } from '../page.ts'
import { startPullDown, stopPullDown } from '../pull-down.ts'
import { setBadge, setTabItem, wantTabBar } from '../tab-bar.ts'
import { api } from './call.ts'

const move = (name: string, openType: string) =>
  api<NavigationOptions>(name, (options) => navigation(openType, options))

type BarColors = { frontColor: string; backgroundColor: string }
type TabItemChange = { index: number; text?: string; iconPath?: string; selectedIconPath?: string }

function showBar(shown: boolean) {
  wantTabBar(shown)
  const page = currentPage()
  if (page) layOut(page)
}

export const navigationApi = {
  navigateTo: move('navigateTo', 'navigate'),
  redirectTo: move('redirectTo', 'redirect'),
  switchTab: move('switchTab', 'switchTab'),
  reLaunch: move('reLaunch', 'reLaunch'),
  navigateBack: move('navigateBack', 'navigateBack'),
  setNavigationBarTitle: api<{ title: string }>('setNavigationBarTitle', ({ title }) =>
    changeNavigationBar({ navigationBarTitleText: title }),
  ),
  setNavigationBarColor: api<BarColors>('setNavigationBarColor', (colors) =>
    changeNavigationBar({
      navigationBarBackgroundColor: colors.backgroundColor,
      navigationBarTextStyle: colors.frontColor === '#000000' ? 'black' : 'white',
    }),
  ),
  showNavigationBarLoading: api('showNavigationBarLoading', () => showNavigationLoading(true)),
  hideNavigationBarLoading: api('hideNavigationBarLoading', () => showNavigationLoading(false)),
  hideHomeButton: api('hideHomeButton', () => undefined),
  setBackgroundColor: api<{ backgroundColor?: string }>('setBackgroundColor', (colors) => {
    const page = currentPage()
    if (!page || !colors.backgroundColor) return
    Object.assign(page.window, { backgroundColor: colors.backgroundColor })
    layOut(page)
  }),
  setBackgroundTextStyle: api('setBackgroundTextStyle', () => undefined),
  setTabBarBadge: api<{ index: number; text: string }>('setTabBarBadge', ({ index, text }) =>
    setBadge(index, String(text)),
  ),
  removeTabBarBadge: api<{ index: number }>('removeTabBarBadge', ({ index }) =>
    setBadge(index, undefined),
  ),
  showTabBarRedDot: api<{ index: number }>('showTabBarRedDot', ({ index }) => setBadge(index, '')),
  hideTabBarRedDot: api<{ index: number }>('hideTabBarRedDot', ({ index }) =>
    setBadge(index, undefined),
  ),
  setTabBarItem: api<TabItemChange>('setTabBarItem', ({ index, ...change }) =>
    setTabItem(index, change),
  ),
  showTabBar: api('showTabBar', () => showBar(true)),
  hideTabBar: api('hideTabBar', () => showBar(false)),
  startPullDownRefresh: api('startPullDownRefresh', () => {
    const page = currentPage()
    if (page) startPullDown(page)
  }),
  stopPullDownRefresh: api('stopPullDownRefresh', () => {
    const page = currentPage()
    if (page) stopPullDown(page)
  }),
}
