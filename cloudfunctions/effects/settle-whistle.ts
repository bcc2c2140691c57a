import { whistles } from '../whistle/record.ts'
import { countWhistle } from './figures/touch-figures.ts'
import { settling } from './settling.ts'
import { tellOfWhistle } from './tell/tell-of-whistle.ts'
import { tellReport } from './tell/tell-report.ts'
import { rememberRuling } from './whistles/remember-ruling.ts'

/** Does what should follow from a whistle's steps and was not done yet; see `settling`. */
export const settleWhistle = settling(whistles, [
  countWhistle,
  tellReport,
  rememberRuling,
  tellOfWhistle,
])
