import { rounds } from '../../../services/page/page-parts'

/** The reports of a street, and the complaints about staff that come to it directly. */
Page({ ...rounds, data: { mode: '', round: 0 } })
