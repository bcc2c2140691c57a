import { columnData, withColumns } from '../../../services/page/columns'
import { open } from '../../../services/page/routes'
import { withShare } from '../../../services/page/share'

/** The reports of a street, and the complaints about staff that come to it directly. */
Page({
  ...withColumns,
  ...withShare,
  data: { ...columnData },
  panes: [
    '/packages/steward/report/report',
    '/packages/steward/whistle/whistle',
    '/packages/supervisor/remedy/remedy',
  ] as const,

  takeLeave() {
    open('/packages/resident/leave/leave', {})
  },
})
