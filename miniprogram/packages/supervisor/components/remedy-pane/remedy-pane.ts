import { call } from '../../../../services/cloud/call'
import { dial } from '../../../../services/device/dial'
import { recordPane } from '../../../../services/page/record-pane'
import { open } from '../../../../services/page/routes'
import type { RemedyView } from '../../services/remedy-view'
import { actions } from './remedy-actions'
import { offersOf } from './remedy-offers'
import { type Shown, viewRemedy } from './remedy-words'

/** One bad rating as whoever follows it up reads it, or decides on its appeal: what waits, and what was done. */
recordPane(
  {
    fetch: (remedyId) => call('remedy.detail', { remedyId }),
    show: (remedy) => ({ remedy, shown: viewRemedy(remedy) }),
    offers: offersOf,
    actions,
  },
  {
    data: {
      remedy: null as RemedyView | null,
      shown: null as Shown | null,
    },
    methods: {
      callReporter() {
        dial(this.data.remedy?.reporter.phone ?? '')
      },

      openReport() {
        open('/packages/steward/report/report', { id: this.data.remedy?.report.id ?? '' })
      },
    },
  },
)
