import { callStateLabel, whistleLabel } from '../../../contract/whistle'
import type { ReportView } from '../../../services/words/report-view'

type Whistle = ReportView['whistles'][number]
type OnWhistle = WechatMiniprogram.BaseEvent<Record<string, never>, { id: string }>

/** A whistle in a line or two: its kind, and how far each department is. */
type Line = { id: string; title: string; departments: { name: string; state: string }[] }

const lineOf = ({ id, kind, open, departments }: Whistle): Line => ({
  id,
  title: `${whistleLabel[kind]}哨${open ? '' : ' · 结束了'}`,
  departments: departments.map(({ name, lead, state }) => ({
    name: `${lead ? '主办' : '协办'} ${name}`,
    state: callStateLabel[state],
  })),
})

/** The whistles that were blown for a report. Emits `open` with the `id` of the one that was tapped. */
Component({
  properties: {
    /** Whistles of a ReportView. */
    whistles: { type: Array, value: [] as Whistle[] },
  },
  data: { lines: [] as Line[] },
  observers: {
    whistles(whistles: Whistle[]) {
      this.setData({ lines: whistles.map(lineOf) })
    },
  },
  methods: {
    open({ currentTarget }: OnWhistle) {
      this.triggerEvent('open', { id: currentTarget.dataset.id })
    },
  },
})
