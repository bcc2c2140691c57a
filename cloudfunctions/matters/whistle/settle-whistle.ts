import { settling } from '../../core/lifecycle/settling.ts'
import { countWhistle } from '../../published/figure/effects/touch-figures.ts'
import { tellOfWhistle } from './effects/notify-of-whistle.ts'
import { rememberRuling } from './effects/remember-ruling.ts'
import { tellReport } from './effects/tell-report.ts'
import { whistles } from './whistle-record.ts'

/** Does what should follow from a whistle's steps and was not done yet; see `settling`. */
export const settleWhistle = settling(whistles, [
  countWhistle,
  tellReport,
  rememberRuling,
  tellOfWhistle,
])
