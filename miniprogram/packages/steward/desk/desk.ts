import { rounds } from '../../../services/page/page-parts'

/** The reports of a community, for whoever gives out its work. */
Page({ ...rounds, data: { mode: '', round: 0 } })
