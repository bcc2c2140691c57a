/** What pages do alike: what they keep, when they load, what they are about. Spread into them. */
import { areaName } from '../cloud/areas'
import { modeClass } from './mode'
import { loading, type PageState } from './page-state'

/** What a page keeps that shows something of the cloud; spread into its data. */
export const pageData = {
  /** The chosen letters, as classes of the page's root. */
  mode: '',
  state: loading as PageState,
  /** What just happened, to be read in peace. */
  told: '',
}

/** What a page keeps besides on which something is done. */
export const sendingData = {
  ...pageData,
  /** What is under way, in words; empty while nothing is. */
  busy: '',
  /** Whether the last try was lost and can be made again. */
  again: false,
}

type HasMode = { setData(part: { mode: string }): void }
type Loads = HasMode & { load(): Promise<void> }
type Rounds = {
  data: { round: number }
  setData(part: { mode?: string; round?: number }): void
  list(): void
}
type AboutRecord = { id: string }
type AboutArea = { area: string; setData(part: { areaName: string }): void }

/** Shows its letters as they were chosen meanwhile. */
export const withMode = {
  onShow(this: HasMode) {
    this.setData({ mode: modeClass() })
  },
}

/** Loads anew when it is pulled down. */
export const withPullDown = {
  async onPullDownRefresh(this: Loads) {
    await this.load()
    void wx.stopPullDownRefresh()
  },
}

/** Loads whenever it comes to the front, and when it is pulled down. */
export const withReload = {
  ...withPullDown,
  onShow(this: Loads) {
    this.setData({ mode: modeClass() })
    void this.load()
  },
}

/** Has a list that lists anew each round: when it comes to the front, and when it is pulled down until that is `loaded`. */
export const withRounds = {
  onShow(this: Rounds) {
    this.setData({ mode: modeClass() })
    this.list()
  },
  onPullDownRefresh(this: Rounds) {
    this.list()
  },
  list(this: Rounds) {
    this.setData({ round: this.data.round + 1 })
  },
  onLoaded() {
    void wx.stopPullDownRefresh()
  },
}

/** Has a pane that shows one record, by the `id` in its address, and loads it anew each round. */
export const withPane = {
  ...withRounds,
  onLoad(this: { setData(part: { id: string }): void }, { id = '' }: { id?: string }) {
    this.setData({ id })
  },
}

/** What such a page keeps; spread into its data. */
export const paneData = { mode: '', round: 0, id: '' }

/** Is about one thing, by the `id` in its address. */
export const aboutRecord = {
  id: '',
  onLoad(this: AboutRecord, { id = '' }: { id?: string }) {
    this.id = id
  },
}

/** Is about one thing, which it loads once: what is written on the page stays as it is. */
export const formAboutRecord = {
  ...withMode,
  id: '',
  onLoad(this: AboutRecord & Loads, { id = '' }: { id?: string }) {
    this.id = id
    void this.load()
  },
}

/** Is about an area, by the code in its address. */
export const aboutArea = {
  area: '',
  onLoad(this: AboutArea, { area = '' }: { area?: string }) {
    this.area = area
    this.setData({ areaName: areaName(area) })
  },
}
