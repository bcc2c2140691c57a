import type { Filled } from '../../../../components/form/form-sheet/draft'
import type { Form } from '../../../../components/form/form-sheet/form'
import { asCallError, isOffline } from '../../../../services/cloud/call'
import type { ReportView } from '../../../../services/words/report-view'
import { type Deed, doDeed, formFor, toldOf } from './deeds'

type Sent = WechatMiniprogram.CustomEvent<Filled>

/**
 * Where a handler says why before they return, ask, or put off. Emits `close`; `settled` with what
 * to tell; or `refused`, when the report may not be what it was: the sheet stays with its words.
 */
Component({
  properties: {
    /** A Deed opens the sheet, empty closes it. */
    deed: { type: String, value: '' as Deed | '' },
    /** A ReportView. */
    report: { type: null, value: null as ReportView | null },
  },
  data: {
    form: null as Form | null,
    busy: false,
    problem: '',
  },
  observers: {
    deed(deed: Deed | '') {
      if (deed) void this.ask(deed)
      else this.setData({ form: null })
    },
  },
  methods: {
    async ask(deed: Deed) {
      const { report } = this.data
      if (!report) return
      const form = await formFor(deed, report)
      if (deed === this.data.deed) this.setData({ form, problem: '' })
    },
    async send({ detail }: Sent) {
      const { deed, report, busy } = this.data
      if (!deed || !report || busy) return
      this.setData({ busy: true, problem: '' })
      try {
        await doDeed(deed, report, detail)
        this.triggerEvent('settled', { told: toldOf(deed) })
      } catch (failure) {
        if (!isOffline(failure)) this.triggerEvent('refused')
        this.setData({ problem: asCallError(failure).message })
      } finally {
        this.setData({ busy: false })
      }
    },
    close() {
      this.triggerEvent('close')
    },
  },
})
