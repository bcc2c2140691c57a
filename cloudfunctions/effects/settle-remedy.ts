import { remedies } from '../remedy/record.ts'
import { countRemedy } from './figures/touch-figures.ts'
import { leaveOut } from './ratings/leave-out.ts'
import { settling } from './settling.ts'
import { tellOfRemedy } from './tell/tell-of-remedy.ts'

/** Does what should follow from a remedy's steps and was not done yet; see `settling`. */
export const settleRemedy = settling(remedies, [countRemedy, leaveOut, tellOfRemedy])
