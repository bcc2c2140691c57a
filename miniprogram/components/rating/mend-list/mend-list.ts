import { call, quietly } from '../../../services/cloud/call'
import { take } from '../../../services/page/page-life'
import { type PageState, ready } from '../../../services/page/page-state'
import { dropForm, type Filled } from '../../form/form-sheet/draft'
import type { Form } from '../../form/form-sheet/form'
import { type MendRow, mendRows, replyForm } from './mends'

type OnMend = WechatMiniprogram.BaseEvent<Record<string, never>, { id: string }>
type Sent = WechatMiniprogram.CustomEvent<Filled>

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
    state: ready as PageState,
    rows: [] as MendRow[],
    form: null as Form | null,
    /** The one that is replied to. */
    to: '',
    busy: '',
    again: false,
    told: '',
  },
  observers: {
    round(round: number) {
      if (round > 0) this.load().catch(quietly)
    },
  },
  methods: {
    async load() {
      const { mends } = await call('remedy.forMe', {})
      this.setData({ rows: mendRows(mends) })
    },
    write({ currentTarget }: OnMend) {
      const to = currentTarget.dataset.id
      this.setData({ to, form: replyForm(to), told: '' })
    },
    /** Sends the reply; the sheet stays open with its words when that fails. */
    async send({ detail }: Sent) {
      const { form, to: remedyId } = this.data
      if (!form) return
      const { token, values } = detail
      const words = { busy: '正在送…', done: '回话送到了' }
      const action = () => call('remedy.reply', { remedyId, token, words: values.words ?? '' })
      if (!(await take(this, words, action))) return
      dropForm(form.key)
      this.setData({ form: null })
    },
    close() {
      this.setData({ form: null, told: '' })
    },
  },
})
