import { columnData, withColumns } from '../../../services/page/columns'
import { open } from '../../../services/page/routes'
import { withShare } from '../../../services/page/share'

/** The reports of a community, for whoever gives out its work. */
Page({
  ...withColumns,
  ...withShare,
  data: { ...columnData },
  panes: ['/packages/steward/report/report', '/packages/steward/whistle/whistle'] as const,

  takeLeave() {
    open('/packages/resident/leave/leave', {})
  },
})
