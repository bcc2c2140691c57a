import { paneData, withPane } from '../../../services/page/page-parts'
import { withShare } from '../../../services/page/share'

/** A whistle as the community and its supervisors see it. */
Page({ ...withPane, ...withShare, data: { ...paneData } })
