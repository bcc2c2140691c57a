import { call } from '../../../services/cloud/call'
import { load, take } from '../../../services/page/page-life'
import { sendingData, withMode } from '../../../services/page/page-parts'
import { ready } from '../../../services/page/page-state'
import { type AnswerDraft, secondAnswers } from '../services/drafts'
import { type Rated, ratedOf } from '../services/remedy'

type Changed = WechatMiniprogram.CustomEvent<
  Partial<Pick<AnswerDraft, 'level' | 'reasons' | 'words'>>
>

/** 再评一次: after a bad rating was mended; it stands beside the first rating and replaces nothing. */
Page({
  ...withMode,

  data: {
    ...sendingData,
    rated: null as Rated | null,
    /** Whether it may be said now. */
    open: false,
    draft: secondAnswers.read(''),
  },

  id: '',

  onLoad({ id = '' }: { id?: string }) {
    this.id = id
    this.setData({ draft: secondAnswers.read(id) })
    void this.load()
  },

  load() {
    return load(this, async () => {
      const mine = await call('rating.mine', { reportId: this.id })
      const open = mine.remedy?.maySecond ?? false
      this.setData({ state: ready, rated: ratedOf(mine), open })
    })
  },

  change({ detail }: Changed) {
    const draft = { ...this.data.draft, ...detail }
    secondAnswers.keep(this.id, draft)
    this.setData({ draft, told: '' })
  },

  async submit() {
    const { level, reasons, words, token } = this.data.draft
    if (!level) return
    const said = { reportId: this.id, token, level, reasons, words }
    const action = async () => {
      await call('rating.again', said)
      secondAnswers.drop(this.id)
    }
    const told = { busy: '正在送…', done: '记下了，和第一次摆在一起' }
    await take(this, told, action)
  },

  back() {
    void wx.navigateBack()
  },
})
