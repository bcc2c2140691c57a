import { dial } from '../../../services/device/dial'
import { open } from '../../../services/page/routes'
import type { WhistleView } from '../../../services/words/whistle-view'
import { type WhistleFacts, whistleFacts } from './facts-of-whistle'

/** What a whistle is about, for everybody who works on it: its clocks, what was tried, who is called. */
Component({
  properties: {
    /** A WhistleView. */
    whistle: { type: null, value: null as WhistleView | null },
  },
  data: { facts: null as WhistleFacts | null },
  observers: {
    whistle(whistle: WhistleView | null) {
      if (whistle) this.setData({ facts: whistleFacts(whistle) })
    },
  },
  methods: {
    openPeople() {
      open('/packages/resident/grid/grid', { place: this.data.whistle?.placeCode ?? '' })
    },
    call() {
      dial(this.data.whistle?.holder?.phone ?? '')
    },
  },
})
