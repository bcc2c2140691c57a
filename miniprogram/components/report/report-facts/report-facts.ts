import { dial } from '../../../services/device/dial'
import { open } from '../../../services/page/routes'
import type { ReportView } from '../../../services/words/report-view'
import { type Facts, factsOf } from './facts-of-report'

type OnPhoto = WechatMiniprogram.BaseEvent<Record<string, never>, { url: string }>

/** A report's facts for staff: title, place, clock, words and photos, the reporter, the route. */
Component({
  properties: {
    /** A ReportView. */
    report: { type: null, value: null as ReportView | null },
  },
  data: { facts: null as Facts | null },
  observers: {
    report(report: ReportView | null) {
      if (report) this.setData({ facts: factsOf(report) })
    },
  },
  methods: {
    preview({ currentTarget }: OnPhoto) {
      const urls = this.data.facts?.photos ?? []
      wx.previewImage({ urls, current: currentTarget.dataset.url })
    },
    openPeople() {
      open('/packages/resident/grid/grid', { place: this.data.report?.placeCode ?? '' })
    },
    call() {
      dial(this.data.report?.reporter.phone ?? '')
      this.triggerEvent('called')
    },
  },
})
