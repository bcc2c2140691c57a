import { withRounds } from '../../../services/page/page-parts'

/** The reports of a street, and the complaints about staff that come to it directly. */
Page({ ...withRounds, data: { mode: '', round: 0 } })
