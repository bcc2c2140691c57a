import { whistles } from '../whistle/record.ts'
import { rememberRuling } from './remember-ruling.ts'
import { settling } from './settling.ts'
import { tellOfWhistle } from './tell-of-whistle.ts'
import { tellReport } from './tell-report.ts'
import { countWhistle } from './touch-figures.ts'

/** Does what should follow from a whistle's steps and was not done yet; see `settling`. */
export const settleWhistle = settling(whistles, [
  countWhistle,
  tellReport,
  rememberRuling,
  tellOfWhistle,
])
