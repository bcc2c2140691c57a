import { limits } from '../../../contract/limits'
import { asCallError, call } from '../../../services/cloud/call'
import type { Recording } from '../../../services/media/recorder'
import { handOver } from '../../../services/outbox/deliver'
import { sendingWords } from '../../../services/outbox/delivery-words'
import type { ReporterSaying, SayingDraft } from '../../../services/outbox/drafts'
import { findItem, onQueueChange } from '../../../services/outbox/queue'
import { load } from '../../../services/page/page-life'
import { pageData, withMode } from '../../../services/page/page-parts'
import { ready } from '../../../services/page/page-state'
import { keepOwnDraft, ownDraft } from '../services/own-drafts'
import { contextOf, unknown } from './saying-context'
import { isKind, kinds, secondReopen } from './saying-kinds'

type Query = { id?: string; kind?: string; title?: string }
type Photos = WechatMiniprogram.CustomEvent<{ paths: string[] }>
type Voice = WechatMiniprogram.CustomEvent<{ voice: Recording | null }>
type Typed = WechatMiniprogram.CustomEvent<{ value: string }>

const nowhere = { id: '', title: '', version: 0 }

/**
 * What a reporter says of their report in words: a reply, an objection, that it be done again. The
 * form is there without network; what it answers comes when it can.
 */
Page({
  ...withMode,

  data: {
    ...pageData,
    /** Why what is answered could not be fetched. */
    kind: 'reply' as ReporterSaying,
    texts: kinds.reply,
    hint: '',
    context: unknown,
    draft: ownDraft('reply', nowhere),
    mostWords: limits.words,
    lacks: true,
    /** How far sending is, in words; empty while nothing is sent. */
    sending: '',
    problem: '',
  },

  stopListening: () => {},

  onLoad({ id = '', kind, title = '' }: Query) {
    const chosen = isKind(kind) ? kind : 'reply'
    const texts = kinds[chosen]
    this.setData({ kind: chosen, texts, hint: texts.hint })
    this.show(ownDraft(chosen, { id, title: decodeURIComponent(title), version: 0 }))
    void wx.setNavigationBarTitle({ title: texts.title })
    this.stopListening = onQueueChange(() => this.showSending())
    void this.load()
  },

  onUnload() {
    this.stopListening()
  },

  load() {
    return load(this, async () => {
      const { kind, draft, texts } = this.data
      const report = await call('report.detail', { reportId: draft.report.id })
      const context = contextOf(report)
      const hint = kind === 'reopen' && context.again ? secondReopen : texts.hint
      this.setData({ state: ready, context, hint })
      this.show(ownDraft(kind, report))
    })
  },

  show(draft: SayingDraft) {
    const { words, photos, voice } = draft
    const lacks = words.trim() === '' && photos.length === 0 && !voice
    this.setData({ draft, lacks })
  },

  change(part: Partial<SayingDraft>) {
    const draft = { ...this.data.draft, ...part }
    keepOwnDraft(this.data.kind, draft)
    this.setData({ problem: '' })
    this.show(draft)
  },

  type({ detail }: Typed) {
    this.change({ words: detail.value })
  },

  shoot({ detail }: Photos) {
    this.change({ photos: detail.paths })
  },

  record({ detail }: Voice) {
    this.change({ voice: detail.voice })
  },

  async send() {
    const { kind, draft, lacks, sending } = this.data
    if (lacks || sending) return
    this.setData({ sending: '正在送', problem: '' })
    try {
      await handOver(kind, draft)
      void wx.navigateBack()
    } catch (failure) {
      this.setData({ problem: asCallError(failure).message })
    } finally {
      this.setData({ sending: '' })
    }
  },

  showSending() {
    const item = findItem(this.data.draft.token)
    if (item?.state === 'sending') this.setData({ sending: sendingWords(item) })
  },
})
