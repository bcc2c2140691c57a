import { withRounds } from '../../../services/page/page-parts'

/** The reports of a community, for whoever gives out its work. */
Page({ ...withRounds, data: { mode: '', round: 0 } })
