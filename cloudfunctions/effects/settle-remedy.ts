import { remedies } from '../remedy/record.ts'
import { leaveOut } from './leave-out.ts'
import { settling } from './settling.ts'
import { tellOfRemedy } from './tell-of-remedy.ts'
import { countRemedy } from './touch-figures.ts'

/** Does what should follow from a remedy's steps and was not done yet; see `settling`. */
export const settleRemedy = settling(remedies, [countRemedy, leaveOut, tellOfRemedy])
