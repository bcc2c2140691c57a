import type { Procedures } from '../../../typings/procedures'
import { asCallError, call, isOffline } from '../../services/cloud'
import { decisionToken } from '../../services/decisions'
import { empty, failed, loading, type PageState, ready } from '../../services/page-state'

type Worker = Procedures['staff.workersFor']['result']['workers'][number]
type OnWorker = WechatMiniprogram.BaseEvent<Record<string, never>, { id: string }>
type Visible = WechatMiniprogram.CustomEvent<{ visible: boolean }>

/** A report that is to be given to somebody. `holder` is empty while nobody has it. */
export type Assignable = { id: string; version: number; title: string; holder: string }

const nobody = empty({ title: '这儿没有能派的人', words: '网格里还没有安排社工。' })

/**
 * Gives a report to a worker. Emits `close`, or `settled` with what to tell: it was given, or
 * somebody else changed it meanwhile.
 */
Component({
  properties: {
    /** An Assignable opens the sheet, nothing closes it. */
    target: { type: null, value: null as Assignable | null },
  },
  data: {
    state: loading as PageState,
    workers: [] as Worker[],
    chosen: null as Worker | null,
    busy: false,
    problem: '',
  },
  observers: {
    target(target: Assignable | null) {
      if (target) void this.load()
    },
  },
  methods: {
    async load() {
      this.setData({ state: loading, chosen: null, problem: '' })
      try {
        const reportId = this.data.target?.id ?? ''
        const { workers } = await call('staff.workersFor', { reportId })
        this.setData({ workers, state: workers.length > 0 ? ready : nobody })
      } catch (failure) {
        this.setData({ state: failed(failure) })
      }
    },
    choose({ currentTarget }: OnWorker) {
      const chosen = this.data.workers.find(({ id }) => id === currentTarget.dataset.id)
      this.setData({ chosen: chosen ?? null, problem: '' })
    },
    async assign() {
      const { target, chosen, busy } = this.data
      if (!target || !chosen || busy) return
      this.setData({ busy: true, problem: '' })
      try {
        const { id, version } = target
        const token = decisionToken('assign', id, version, chosen.id)
        await call('report.assign', { reportId: id, version, token, worker: chosen.id })
        this.triggerEvent('settled', { told: `派给${chosen.name}了` })
      } catch (failure) {
        const { code, message } = asCallError(failure)
        if (code === 'REPORT.CHANGED') this.triggerEvent('settled', { told: message })
        else this.setData({ problem: isOffline(failure) ? '网断了，还没派出去' : message })
      } finally {
        this.setData({ busy: false })
      }
    },
    onVisible({ detail }: Visible) {
      if (!detail.visible) this.triggerEvent('close')
    },
    close() {
      this.triggerEvent('close')
    },
  },
})
