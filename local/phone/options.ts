/** What a server says about the phones it opens. */
import type { Clock } from '../clock/clock.ts'

export type PhoneOptions = {
  /** Folder with app.json; TypeScript or JavaScript pages. */
  miniprogram: string
  /** Title of the shell page. */
  title?: string
  /** Who may hold a phone, those of a group beside each other; any other openid may be typed. */
  holders?: { openid: string; label: string; group?: string }[]
  /** Openids of the phones shown at first; two when not given. */
  phones?: string[]
  /** What somebody new may do with the phones, step by step. */
  tour?: string[]
  /** Where else the shell page leads, in its header. */
  links?: { label: string; href: string }[]
  /** What WeChat calls the subscription templates, by their ids. */
  templates?: Record<string, string>
  /** What wx.scanCode offers beside typing. */
  codes?: { label: string; text: string }[]
  /** The clock that phones go by; the machine's own when not given. */
  clock?: Clock
  /** What wx.chooseLocation draws; points are GCJ-02, degrees: longitude, latitude. */
  map?: {
    center: [number, number]
    /** How near it begins, as WeChat's scale says it, 3 to 20. */
    scale?: number
    /** A GeoJSON FeatureCollection of polygons; a property `name` is written in the middle of its own. */
    outlines?: unknown
    places?: { name: string; address: string; point: [number, number] }[]
  }
}
