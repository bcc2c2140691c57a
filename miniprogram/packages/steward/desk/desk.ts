import { withRounds } from '../../../services/page/page-parts'
import { open } from '../../../services/page/routes'

/** The reports of a community, for whoever gives out its work. */
Page({
  ...withRounds,
  data: { mode: '', round: 0 },

  takeLeave() {
    open('/packages/resident/leave/leave', {})
  },
})
