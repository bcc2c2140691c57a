/** What the compiler hands to the runtime. */
import type { Reading } from '../../clock/clock.ts'
import type { AppConfig, PieceConfig } from '../compile/mini-program.ts'

export type Template = Record<string, unknown>

export type Definition = {
  app: AppConfig
  theme: Record<string, Record<string, string>>
  pages: string[]
  configs: Record<string, PieceConfig>
  /** Class prefix of each component with styles of its own, by key. */
  scopes: Record<string, string>
  templates: Record<string, Template>
}

/** Options of the server that a phone needs; they travel in the page as JSON. */
export type FrameOptions = {
  codes: { label: string; text: string }[]
  map: MapOptions
  /** Titles of subscription templates by id. */
  templates: Record<string, string>
  /** What was wrong with the sources, one line each. */
  errors: string[]
  /** What the clock says that this phone goes by. */
  clock: Reading
}

export type MapOptions = {
  /** GCJ-02, degrees: longitude, latitude. */
  center: [number, number]
  /** How near the map begins, as WeChat's scale says it. */
  scale?: number
  /** A GeoJSON FeatureCollection of polygons to draw, with their names. */
  outlines?: unknown
  places?: { name: string; address: string; point: [number, number] }[]
}
