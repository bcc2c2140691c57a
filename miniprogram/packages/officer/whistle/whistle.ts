import { call } from '../../../services/cloud/call'
import { actionData, actionPage } from '../../../services/page/action-page'
import type { WhistleView } from '../../../services/words/whistle-view'
import { actions } from './department-actions'
import { offersOf, waitsForRuling } from './department-offers'

/** One whistle, for the departments that it calls. */
Page({
  ...actionPage({
    fetch: (whistleId) => call('whistle.detail', { whistleId }),
    show: (whistle) => ({ whistle, waits: waitsForRuling(whistle) }),
    offers: offersOf,
    actions,
  }),

  data: {
    ...actionData,
    whistle: null as WhistleView | null,
    waits: false,
  },
})
