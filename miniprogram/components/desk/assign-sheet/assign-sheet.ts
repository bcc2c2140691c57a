import { giveTo } from '../../../services/cloud/assign'
import { call } from '../../../services/cloud/call'
import { empty, failed, loading, type PageState, ready } from '../../../services/page/page-state'
import { sendFromSheet, withClose } from '../../../services/page/sheet-life'
import { type Choice, choicesOf } from './receiver-choices'

type OnChoice = WechatMiniprogram.BaseEvent<Record<string, never>, { key: string }>

/** A report that is to be given to somebody. `holder` is empty while nobody has it. */
export type Assignable = { id: string; version: number; title: string; holder: string }

const nobody = empty({ title: '这儿没有能派的人', words: '网格里还没有安排社工。' })

/**
 * Gives a report to somebody, whoever fits best first. Emits `close`, or `done` with what to tell: it was given, or
 * somebody else changed it meanwhile.
 */
Component({
  properties: {
    /** An Assignable opens the sheet, nothing closes it. */
    target: { type: null, value: null as Assignable | null },
  },
  data: {
    state: loading as PageState,
    choices: [] as Choice[],
    chosen: null as Choice | null,
    busy: false,
    problem: '',
  },
  observers: {
    target(target: Assignable | null) {
      if (target) void this.load()
    },
  },
  methods: {
    ...withClose,
    async load() {
      this.setData({ state: loading, chosen: null, problem: '' })
      try {
        const reportId = this.data.target?.id ?? ''
        const found = await call('staff.workersFor', { reportId })
        const choices = choicesOf(found)
        const chosen = choices.find(({ key }) => key === found.suggested?.id) ?? null
        this.setData({ choices, chosen, state: choices.length > 0 ? ready : nobody })
      } catch (failure) {
        this.setData({ state: failed(failure) })
      }
    },
    choose({ currentTarget }: OnChoice) {
      const chosen = this.data.choices.find(({ key }) => key === currentTarget.dataset.key)
      this.setData({ chosen: chosen ?? null, problem: '' })
    },
    async assign() {
      const { target, chosen } = this.data
      if (!target || !chosen) return
      const words = { done: `派给${chosen.name}了`, lost: '网断了，还没派出去' }
      await sendFromSheet(this, words, () => giveTo(target, chosen.to))
    },
  },
})
