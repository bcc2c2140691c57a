/** A page with a list that shows what is opened beside it, where there is room. */
import { hasKeyboard } from '../device/keys'
import { withRounds } from './page-parts'
import type { RecordPage } from './routes'

/** From this width on, px, there is room for two columns. */
const roomy = 900

/** What is opened beside a list, and which page shows the same where there is no room. */
export type Picked = { page: RecordPage | ''; id: string }

/** Nothing is opened. */
export const nothingPicked: Picked = { page: '', id: '' }

/** What such a page keeps; spread into its data. */
export const columnData = {
  mode: '',
  round: 0,
  /** How often something that is opened beside the list has changed, so that it lists anew. */
  changes: 0,
  /** The pages whose records are opened beside the list; none where there is no room. */
  beside: [] as readonly RecordPage[],
  keyboard: false,
  picked: nothingPicked,
}

type Columns = {
  setData(part: Partial<typeof columnData>): void
  data: typeof columnData
  /** The pages for which it has a pane. */
  panes: readonly RecordPage[]
  adapt(width: number): void
}
type Picks = WechatMiniprogram.CustomEvent<Picked>

/** Spread into such a page, which says for which pages it has `panes`. */
export const withColumns = {
  ...withRounds,
  onLoad(this: Columns) {
    this.setData({ keyboard: hasKeyboard() })
    this.adapt(wx.getWindowInfo().windowWidth)
  },
  onResize(this: Columns, { size }: WechatMiniprogram.Page.IResizeOption) {
    this.adapt(size.windowWidth)
  },
  adapt(this: Columns, width: number) {
    const beside = width >= roomy ? this.panes : []
    if (beside.length !== this.data.beside.length) this.setData({ beside, picked: nothingPicked })
  },
  pick(this: Columns, { detail }: Picks) {
    this.setData({ picked: detail })
  },
  onChanged(this: Columns) {
    this.setData({ changes: this.data.changes + 1 })
  },
}
