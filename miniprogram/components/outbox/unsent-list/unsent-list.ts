import { forgetKept } from '../../../services/media/kept-files'
import {
  type Arrived,
  findItem,
  onQueueChange,
  removeItem,
  takeBack,
} from '../../../services/outbox/queue'
import { senderOf } from '../../../services/outbox/senders'
import { open } from '../../../services/page/routes'
import { arrivedIn, type Row, rowsOf, type Scope } from './unsent-rows'

type OnRow = WechatMiniprogram.BaseEvent<Record<string, never>, { at: number }>
type OnArrived = WechatMiniprogram.BaseEvent<Record<string, never>, { id: string }>

/** What ends each list's listening. */
const stops = new WeakMap<object, () => void>()

/**
 * What was written on this phone and has not arrived, and what arrived by itself meanwhile. Emits
 * `arrived` whenever more has arrived, and on a report's own page `write` with the kind to go on with.
 */
Component({
  properties: {
    /** Whose: resident or worker. */
    side: { type: String, value: 'resident' as 'resident' | 'worker' },
    /** On a report's own page its id; then only what is said of it. */
    report: String,
  },
  data: {
    rows: [] as Row[],
    arrived: [] as Arrived[],
  },
  observers: {
    'side, report'() {
      this.show()
    },
  },
  lifetimes: {
    attached() {
      stops.set(
        this,
        onQueueChange(() => this.show()),
      )
    },
    detached() {
      stops.get(this)?.()
    },
  },
  methods: {
    show() {
      const { report, side } = this.data
      const scope: Scope = report ? { report } : { side }
      const arrived = arrivedIn(scope)
      const more = arrived.length > this.data.arrived.length
      this.setData({ rows: rowsOf(scope), arrived })
      if (more) this.triggerEvent('arrived')
    },
    goOn({ currentTarget }: OnRow) {
      const row = this.data.rows[currentTarget.dataset.at]
      if (!row || !takeBack(row.token)) return
      const { kind, token, about } = row
      if (kind === 'submit') open('/packages/resident/report/report', { draft: token })
      else if (kind === 'staffReport')
        open('/packages/worker/new-report/new-report', { draft: token })
      else if (this.data.report) this.triggerEvent('write', { kind })
      else if (senderOf(kind).side === 'resident') {
        open('/packages/resident/say/say', { id: about, kind })
      } else open('/packages/worker/handle/handle', { id: about, say: kind })
    },
    async throwAway({ currentTarget }: OnRow) {
      const row = this.data.rows[currentTarget.dataset.at]
      if (!row) return
      const { confirm } = await wx.showModal({
        title: '不要这一件了？',
        content: '写的字、照片和录音都会删掉，找不回来。',
        confirmText: '不要了',
        cancelText: '留着',
      })
      const item = findItem(row.token)
      if (!confirm || !item || !takeBack(row.token)) return
      forgetKept(item.draft)
      removeItem(row.token)
    },
    openReport({ currentTarget }: OnArrived) {
      const { id } = currentTarget.dataset
      if (this.data.side === 'worker') open('/packages/worker/handle/handle', { id })
      else open('/packages/resident/detail/detail', { id })
    },
  },
})
