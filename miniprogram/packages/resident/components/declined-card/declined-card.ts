import type { ReportView } from '../../../../services/words/report-view'

/** Why a report was declined, on which ground, and where to turn: all that whoever reported it needs. */
Component({
  properties: {
    /** What a ReportView says of it: `words`, `basis`, `turnTo`. */
    declined: { type: null, value: null as ReportView['declined'] },
  },
})
