import { settling } from '../../core/lifecycle/settling.ts'
import { countRemedy } from '../../published/figure/effects/touch-figures.ts'
import { leaveOut } from '../rating/effects/leave-out.ts'
import { tellOfRemedy } from './effects/notify-of-remedy.ts'
import { remedies } from './remedy-record.ts'

/** Does what should follow from a remedy's steps and was not done yet; see `settling`. */
export const settleRemedy = settling(remedies, [countRemedy, leaveOut, tellOfRemedy])
