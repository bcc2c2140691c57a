import { paneData, withPane } from '../../../services/page/page-parts'

/** One report as whoever leads its area reads it. */
Page({ ...withPane, data: { ...paneData } })
