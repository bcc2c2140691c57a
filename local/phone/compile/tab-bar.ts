/** What WeChat asks of a tab bar before it starts an app. */
import { statSync } from 'node:fs'
import { customTabBarKey, isTabIcon, type MiniProgram } from './mini-program.ts'

const [fewest, most] = [2, 5]
const largestIcon = 40 * 1024

/** Out: the files that an icon's setting names, one a theme where it is a name of theme.json. */
function filesOf({ theme }: MiniProgram, icon: string | undefined): string[] {
  if (!icon) return []
  if (!icon.startsWith('@')) return [icon]
  return Object.values(theme).flatMap((values) => values[icon.slice(1)] ?? [])
}

/** Calls back with every mistake in the tab bar of app.json. */
export function checkTabBar(program: MiniProgram, wrong: (message: string) => void) {
  const { app, sources } = program
  if (!app.tabBar) return
  const { list, custom } = app.tabBar
  if (list.length < fewest || list.length > most)
    wrong(`tabBar.list has ${list.length} tabs: WeChat takes ${fewest} to ${most}`)
  if (custom && !sources.find(`${customTabBarKey}.wxml`))
    wrong(`tabBar.custom is set and there is no ${customTabBarKey}.wxml`)
  list.forEach((tab, index) => {
    const place = `tabBar.list[${index}]`
    if (!app.pages.includes(tab.pagePath))
      wrong(`${place}.pagePath: ${tab.pagePath} is not among the pages of the main package`)
    for (const name of ['iconPath', 'selectedIconPath'] as const)
      for (const icon of filesOf(program, tab[name])) {
        const file = sources.find(icon.replace(/^\//, ''))
        if (!isTabIcon(icon)) wrong(`${place}.${name}: ${icon} is neither png nor jpg`)
        else if (!file) wrong(`${place}.${name}: ${icon} is not found`)
        else if (statSync(file).size > largestIcon) wrong(`${place}.${name}: ${icon} is over 40 KB`)
      }
  })
}
