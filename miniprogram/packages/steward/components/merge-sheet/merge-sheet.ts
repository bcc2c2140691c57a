import type { Procedures } from '../../../../../typings/procedures'
import { actionToken } from '../../../../services/cloud/action-token'
import { call } from '../../../../services/cloud/call'
import { empty, failed, loading, type PageState, ready } from '../../../../services/page/page-state'
import { sendFromSheet, withClose } from '../../../../services/page/sheet-life'

type Card = Procedures['report.mergeable']['result']['cards'][number]
type OnCard = WechatMiniprogram.BaseEvent<Record<string, never>, { id: string }>
type Typed = WechatMiniprogram.Input

/** A report that is to become part of another one. */
export type Merging = { id: string; version: number; title: string }

const nothingNear = empty({
  title: '附近没有同类的',
  words: '按编号找；也可以写楼栋、什么事、谁在办。',
})

const nothingFound = empty({
  title: '没有找到能并的',
  words: '要在同一社区、还没结束、能看到的人也一样。只给少数人看的，不并。',
})

/**
 * Merges a report into another of the same community: one near it, or one that is found. Emits `close`, or `done` with what to
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
    /** Whether there are more than these. */
    more: false,
    /** What is typed, and what of it is looked for; empty while the near ones are shown. */
    typed: '',
    sought: '',
    chosen: null as Card | null,
    busy: false,
    problem: '',
  },
  observers: {
    target(target: Merging | null) {
      if (!target) return
      this.setData({ typed: '', sought: '' })
      void this.load()
    },
  },
  methods: {
    ...withClose,
    async load() {
      const { target, sought } = this.data
      const isWanted = () => target === this.data.target && sought === this.data.sought
      this.setData({ state: loading, cards: [], more: false, chosen: null, problem: '' })
      try {
        const asked = { reportId: target?.id ?? '', ...(sought ? { sought } : {}) }
        const { cards, more } = await call('report.mergeable', asked)
        const nothing = sought ? nothingFound : nothingNear
        if (isWanted()) this.setData({ cards, more, state: cards.length > 0 ? ready : nothing })
      } catch (failure) {
        if (isWanted()) this.setData({ state: failed(failure) })
      }
    },
    type({ detail }: Typed) {
      this.setData({ typed: detail.value })
      if (!detail.value.trim() && this.data.sought) this.seek()
    },
    /** Looks for what is typed; without anything the near ones are there again. */
    seek() {
      this.setData({ sought: this.data.typed.trim() })
      void this.load()
    },
    clear() {
      this.setData({ typed: '' })
      this.seek()
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
