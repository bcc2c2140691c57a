import type { Answer } from '../../../contract/answer'
import { limits } from '../../../contract/limits'
import { ratingLabel } from '../../../contract/rating'
import { asCallError, call } from '../../../services/cloud/call'
import { forgetKept } from '../../../services/media/kept-files'
import type { Recording } from '../../../services/media/recorder'
import { formAboutRecord } from '../../../services/page/page-parts'
import { failed, loading, type PageState, ready } from '../../../services/page/page-state'
import { goHome, replaceWith } from '../../../services/page/routes'
import { type AnswerDraft, answers } from '../services/drafts'
import { type DoneView, followsFrom, viewDone, viewForm } from './answer-view'
import { say } from './send-answer'

type Answered = WechatMiniprogram.CustomEvent<{ answer: Answer }>
type Rated = WechatMiniprogram.CustomEvent<
  Partial<Pick<AnswerDraft, 'level' | 'reasons' | 'words'>>
>
type Words = WechatMiniprogram.CustomEvent<{ value: string }>
type Shot = WechatMiniprogram.CustomEvent<{ paths: string[] }>
type Recorded = WechatMiniprogram.CustomEvent<{ voice: Recording | null }>
type OnSigning = WechatMiniprogram.BaseEvent<Record<string, never>, { anonymous: boolean }>

/** 说说结果: is it solved, and how good was the service. Two facts; the second may be left out. */
Page({
  ...formAboutRecord,

  data: {
    mode: '',
    state: loading as PageState,
    done: null as DoneView | null,
    /** What was said of the service before. */
    last: '',
    /** Whether the service may be rated now. */
    rates: false,
    form: viewForm(answers.read(''), { asks: true, rates: true }),
    mostWords: limits.words,
    ratingDays: limits.ratingDays,
    sending: false,
    problem: '',
    /** What follows, once it was said. */
    said: '',
  },

  async load() {
    this.setData({ state: loading })
    try {
      const reportId = this.id
      const [report, rating] = await Promise.all([
        call('report.detail', { reportId }),
        call('rating.mine', { reportId }),
      ])
      const rates = rating.open && (rating.rating?.mayChange ?? true)
      const last = rating.rating ? ratingLabel[rating.rating.level] : ''
      this.setData({ state: ready, done: viewDone(report), rates, last })
      this.show(answers.read(this.id))
    } catch (failure) {
      this.setData({ state: failed(failure) })
    }
  },

  show(draft: AnswerDraft) {
    const { done, rates } = this.data
    this.setData({ form: viewForm(draft, { asks: done?.asks ?? false, rates }) })
  },

  change(part: Partial<AnswerDraft>) {
    const draft = { ...this.data.form.draft, ...part }
    answers.keep(this.id, draft)
    this.setData({ problem: '' })
    this.show(draft)
  },

  answer({ detail }: Answered) {
    this.change({ answer: detail.answer })
  },

  typeMissing({ detail }: Words) {
    this.change({ missing: detail.value })
  },

  shoot({ detail }: Shot) {
    this.change({ photos: detail.paths })
  },

  record({ detail }: Recorded) {
    this.change({ voice: detail.voice })
  },

  rate({ detail }: Rated) {
    this.change(detail)
  },

  sign({ currentTarget }: OnSigning) {
    this.change({ anonymous: currentTarget.dataset.anonymous })
  },

  async submit() {
    const { form, done, rates, sending } = this.data
    if (sending || form.lacking) return
    const open = { asks: done?.asks ?? false, rates }
    this.setData({ sending: true, problem: '' })
    try {
      await say(this.id, form.draft, open)
      answers.drop(this.id)
      forgetKept(form.draft)
      this.setData({ said: followsFrom(form.draft, open) })
    } catch (failure) {
      this.setData({ problem: asCallError(failure).message })
    } finally {
      this.setData({ sending: false })
    }
  },

  look() {
    replaceWith('/packages/resident/detail/detail', { id: this.id })
  },

  goHome,
})
