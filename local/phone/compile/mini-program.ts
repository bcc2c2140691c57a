/** A mini-program as its configuration describes it. */
import type { Sources } from './sources.ts'

/** The component that draws the tab bar where app.json says `tabBar.custom`. */
export const customTabBarKey = 'custom-tab-bar/index'

export type WindowConfig = Record<string, unknown>

export type Subpackage = { root: string; pages: string[]; name?: string; independent?: boolean }

export type TabConfig = {
  pagePath: string
  text: string
  iconPath?: string
  selectedIconPath?: string
}

/** WeChat draws tab icons itself, and not from SVG. */
export const isTabIcon = (file: string) => /\.(?:png|jpe?g)$/i.test(file)

export type AppConfig = {
  pages: string[]
  entryPagePath?: string
  subPackages?: Subpackage[]
  subpackages?: Subpackage[]
  /** Which packages to load ahead when a page opens. */
  preloadRule?: Record<string, { packages: string[] }>
  window?: WindowConfig
  tabBar?: { list: TabConfig[]; custom?: boolean; [option: string]: unknown }
  usingComponents?: Record<string, string>
  darkmode?: boolean
  themeLocation?: string
  style?: string
}

export type PieceConfig = {
  component?: boolean
  usingComponents?: Record<string, string>
  componentPlaceholder?: Record<string, string>
  componentGenerics?: Record<string, true | { default?: string }>
  styleIsolation?: string
  [option: string]: unknown
}

/** A page or a component: one folder of files that share a base name. */
export type Piece = {
  /** Its path from the root, without extension; the name by which the engine knows it. */
  key: string
  page: boolean
  /** Its .json, with every component resolved to `/<key>`. */
  config: PieceConfig
}

export type MiniProgram = {
  sources: Sources
  app: AppConfig
  /** theme.json: `{ light: { name: value }, dark: { name: value } }`. */
  theme: Record<string, Record<string, string>>
  pages: string[]
  pieces: Map<string, Piece>
}
