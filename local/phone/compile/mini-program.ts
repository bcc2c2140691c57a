/** A mini-program as its configuration describes it. */
import type { Sources } from './sources.ts'

export type WindowConfig = Record<string, unknown>

export type AppConfig = {
  pages: string[]
  entryPagePath?: string
  subPackages?: { root: string; pages: string[] }[]
  subpackages?: { root: string; pages: string[] }[]
  window?: WindowConfig
  tabBar?: { list: { pagePath: string; text: string }[]; [option: string]: unknown }
  usingComponents?: Record<string, string>
  darkmode?: boolean
  themeLocation?: string
  style?: string
}

export type PieceConfig = {
  component?: boolean
  usingComponents?: Record<string, string>
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
