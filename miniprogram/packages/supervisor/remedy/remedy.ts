import { paneData, withPane } from '../../../services/page/page-parts'

/** One bad rating as whoever follows it up reads it, or decides on its appeal. */
Page({ ...withPane, data: { ...paneData } })
