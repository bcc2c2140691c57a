import { call } from '../../../services/cloud/call'
import {
  formData,
  openForm,
  type Submit,
  sendForm,
  withForm,
} from '../../../services/page/page-form'
import { ready } from '../../../services/page/page-state'
import { type MendRow, replyForm } from './mend-row'

/**
 * 要改的: what whoever follows up a bad rating asked to be mended, and a reply to it. Nothing is
 * said of the rating, of who gave it, or of which report it was. Emits `replied`.
 */
Component({
  properties: {
    /** A MendRow. */
    row: { type: null, value: null as MendRow | null },
  },
  data: { ...formData, state: ready },
  methods: {
    ...withForm,
    write() {
      const { row } = this.data
      if (row) openForm(this, replyForm(row.id))
    },
    /** Sends the reply; the sheet stays open with its words when that fails. */
    async send({ detail }: Submit) {
      const { token, values } = detail
      const reply = { remedyId: this.data.row?.id ?? '', token, words: values.words ?? '' }
      const words = { busy: '正在送…', done: '回话送到了' }
      await sendForm(this, detail, words, () => call('remedy.reply', reply))
    },
    /** What its desk shows has changed. */
    async load() {
      this.triggerEvent('replied')
    },
  },
})
