import type { ReportView } from '../../../services/words/report-view'
import { type Row, rowsOf } from './timeline-rows'

/** A report's life so far, as staff read it. */
Component({
  properties: {
    /** A ReportView. */
    report: { type: null, value: null as ReportView | null },
  },
  data: { rows: [] as Row[] },
  observers: {
    report(report: ReportView | null) {
      if (report) this.setData({ rows: rowsOf(report.timeline) })
    },
  },
})
