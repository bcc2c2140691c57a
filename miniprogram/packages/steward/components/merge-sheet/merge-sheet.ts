import type { Procedures } from '../../../../../typings/procedures'
import { actionToken } from '../../../../services/cloud/action-token'
import { call } from '../../../../services/cloud/call'
import { empty, failed, loading, type PageState, ready } from '../../../../services/page/page-state'
import { sendFromSheet, withClose } from '../../../../services/page/sheet-life'

type Card = Procedures['report.mergeable']['result']['cards'][number]
type OnCard = WechatMiniprogram.BaseEvent<Record<string, never>, { id: string }>

/** A report that is to become part of another one. */
export type Merging = { id: string; version: number; title: string }

const nothing = empty({ title: '没有能并的', words: '同一社区里，没有同样还没结束的诉求。' })

/**
 * Merges a report into another of the same community. Emits `close`, or `done` with what to
 * tell: it was merged, or somebody else changed it meanwhile.
 */
Component({
  properties: {
    /** A Merging opens the sheet, nothing closes it. */
    target: { type: null, value: null as Merging | null },
  },
  data: {
    state: loading as PageState,
    cards: [] as Card[],
    chosen: null as Card | null,
    busy: false,
    problem: '',
  },
  observers: {
    target(target: Merging | null) {
      if (target) void this.load()
    },
  },
  methods: {
    ...withClose,
    async load() {
      this.setData({ state: loading, chosen: null, problem: '' })
      try {
        const reportId = this.data.target?.id ?? ''
        const { cards } = await call('report.mergeable', { reportId })
        this.setData({ cards, state: cards.length > 0 ? ready : nothing })
      } catch (failure) {
        this.setData({ state: failed(failure) })
      }
    },
    choose({ currentTarget }: OnCard) {
      const chosen = this.data.cards.find(({ id }) => id === currentTarget.dataset.id)
      this.setData({ chosen: chosen ?? null, problem: '' })
    },
    async merge() {
      const { target, chosen } = this.data
      if (!target || !chosen) return
      const { id, version } = target
      const into = chosen.id
      const token = actionToken('merge', id, version, into)
      const words = { done: `并到 ${chosen.number} 里了`, lost: '网断了，还没并' }
      await sendFromSheet(this, words, () =>
        call('report.merge', { reportId: id, version, token, into }),
      )
    },
  },
})
