import type { Assignable } from '../../../../components/desk/assign-sheet/assign-sheet'
import { call } from '../../../../services/cloud/call'
import { recordPane } from '../../../../services/page/record-pane'
import { open } from '../../../../services/page/routes'
import type { ReportView } from '../../../../services/words/report-view'
import type { Merging } from '../merge-sheet/merge-sheet'
import { actions } from './leader-actions'
import { offersOf } from './leader-offers'
import { type Asking, askingOf } from './request-words'

type Done = WechatMiniprogram.CustomEvent<{ told: string }>

/** One report as whoever leads its area reads it: what waits for them, and what they may do. */
recordPane(
  {
    fetch: (reportId) => call('report.detail', { reportId }),
    show: (report) => ({ report, asking: askingOf(report) }),
    offers: (report) => offersOf(report, askingOf(report)),
    actions,
  },
  {
    data: {
      report: null as ReportView | null,
      asking: null as Asking | null,
      /** What is open on a sheet of its own, if anything. */
      assigning: null as Assignable | null,
      merging: null as Merging | null,
    },
    methods: {
      openWhistle({ detail }: WechatMiniprogram.CustomEvent<{ id: string }>) {
        open('/packages/steward/whistle/whistle', { id: detail.id })
      },

      close() {
        this.setData({ form: null, assigning: null, merging: null, told: '' })
      },

      async onDone({ detail }: Done) {
        this.close()
        await this.load()
        this.setData({ told: detail.told })
      },
    },
  },
)
