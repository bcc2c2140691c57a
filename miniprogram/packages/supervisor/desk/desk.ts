import { withRounds } from '../../../services/page/page-parts'
import { open } from '../../../services/page/routes'

/** The reports of a street, and the complaints about staff that come to it directly. */
Page({
  ...withRounds,
  data: { mode: '', round: 0 },

  takeLeave() {
    open('/packages/resident/leave/leave', {})
  },
})
