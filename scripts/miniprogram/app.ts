import { join } from 'node:path'
import { isFile, readJson } from '../files.ts'

/** What the scripts read of a mini-program's app.json; WeChat knows more fields. */
interface AppJson {
  pages: string[]
  subpackages?: { root: string; pages: string[] }[]
  subPackages?: { root: string; pages: string[] }[]
  tabBar?: { custom?: boolean; list: { iconPath?: string; selectedIconPath?: string }[] }
  requiredPrivateInfos?: string[]
  themeLocation?: string
}

/** A mini-program's own description of itself; paths are relative to its folder. */
export interface App {
  /** Every page, those of subpackages too, without file ending. */
  pages: string[]
  /** The roots of the subpackages, without slashes at the ends. */
  subpackages: string[]
  /** The tab bar's icons, those that theme.json names too. */
  tabIcons: string[]
  /** The location APIs it declares. */
  requiredPrivateInfos: string[]
}

/** Reads app.json of a mini-program's folder; undefined when there is none yet. */
export function readApp(folder: string): App | undefined {
  const path = join(folder, 'app.json')
  if (!isFile(path)) return undefined
  const app = readJson<AppJson>(path)
  const packages = (app.subpackages ?? app.subPackages ?? []).map(({ root, pages }) => ({
    root: root.replace(/^\/|\/$/g, ''),
    pages,
  }))
  return {
    pages: [
      ...app.pages,
      ...packages.flatMap((it) => it.pages.map((page) => `${it.root}/${page}`)),
    ],
    subpackages: packages.map((it) => it.root),
    tabIcons: tabIcons(folder, app),
    requiredPrivateInfos: app.requiredPrivateInfos ?? [],
  }
}

/** An icon may be a path or `@name`, which theme.json resolves once for light and once for dark. */
function tabIcons(folder: string, app: AppJson): string[] {
  const theme = join(folder, app.themeLocation ?? 'theme.json')
  const modes = isFile(theme)
    ? Object.values(readJson<Record<string, Record<string, string>>>(theme))
    : []
  const icons = (app.tabBar?.list ?? []).flatMap(({ iconPath, selectedIconPath }) =>
    [iconPath, selectedIconPath].filter((icon) => icon !== undefined),
  )
  const paths = icons.flatMap((icon) => {
    if (!icon.startsWith('@')) return [icon]
    return modes.map((mode) => mode[icon.slice(1)] ?? icon)
  })
  return [...new Set(paths)].map((path) => path.replace(/^\//, ''))
}
