import { call, quietly } from '../../../services/cloud/call'
import {
  formData,
  openForm,
  type Submit,
  sendForm,
  withForm,
} from '../../../services/page/page-form'
import { ready } from '../../../services/page/page-state'
import { type MendRow, mendRows, replyForm } from './mends'

type OnMend = WechatMiniprogram.BaseEvent<Record<string, never>, { id: string }>

/**
 * 要改的: what whoever follows up a bad rating asked to be mended, and a reply to it. Nothing is
 * said of the rating, of who gave it, or of which report it was; with nothing to mend it is empty.
 */
Component({
  properties: {
    /** How often its desk was shown or pulled down; each time it looks afresh. */
    round: Number,
  },
  data: {
    ...formData,
    state: ready,
    rows: [] as MendRow[],
    /** The one that is replied to. */
    to: '',
  },
  observers: {
    round(round: number) {
      if (round > 0) this.load().catch(quietly)
    },
  },
  methods: {
    ...withForm,
    async load() {
      const { mends } = await call('remedy.forMe', {})
      this.setData({ rows: mendRows(mends) })
    },
    write({ currentTarget }: OnMend) {
      const to = currentTarget.dataset.id
      this.setData({ to })
      openForm(this, replyForm(to))
    },
    /** Sends the reply; the sheet stays open with its words when that fails. */
    async send({ detail }: Submit) {
      const { token, values } = detail
      const reply = { remedyId: this.data.to, token, words: values.words ?? '' }
      const words = { busy: '正在送…', done: '回话送到了' }
      await sendForm(this, detail, words, () => call('remedy.reply', reply))
    },
  },
})
