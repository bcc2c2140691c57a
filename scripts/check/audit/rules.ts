import type { Rule } from './rule.ts'
import { askedAgain } from './rules/asked-again.ts'
import { picturesAtOnce, requestsAtOnce } from './rules/at-once.ts'
import { baseLibrary } from './rules/base-library.ts'
import { cutWords } from './rules/cut-words.ts'
import { deprecated } from './rules/deprecated.ts'
import { requestErrors, scriptErrors } from './rules/errors.ts'
import { firstScreen } from './rules/first-screen.ts'
import { homeIndicator } from './rules/home-indicator.ts'
import { https } from './rules/https.ts'
import { inertialScroll } from './rules/inertial-scroll.ts'
import { letters } from './rules/letters.ts'
import { noActive } from './rules/no-active.ts'
import { nodes } from './rules/nodes.ts'
import { pictureCache } from './rules/picture-cache.ts'
import { pictureRatio } from './rules/picture-ratio.ts'
import { pictureSize } from './rules/picture-size.ts'
import { reachable } from './rules/reachable.ts'
import { renderTime } from './rules/render-time.ts'
import { requestTime } from './rules/request-time.ts'
import { scriptTime } from './rules/script-time.ts'
import { setDataBound } from './rules/set-data-bound.ts'
import { setDataOften } from './rules/set-data-often.ts'
import { setDataSize } from './rules/set-data-size.ts'
import { standingOut } from './rules/standing-out.ts'
import { tapArea } from './rules/tap-area.ts'
import { targets } from './rules/targets.ts'
import { timers } from './rules/timers.ts'
import { usedStyles } from './rules/used-styles.ts'
import { windowSize } from './rules/window-size.ts'

/**
 * Every rule of the audit: those of WeChat's experience score (developers.weixin.qq.com, framework/
 * audits), in its order, with its weights; then those for elders.
 */
export const rules: readonly Rule[] = [
  scriptTime,
  firstScreen,
  renderTime,
  setDataOften,
  setDataSize,
  nodes,
  requestTime,
  requestsAtOnce,
  picturesAtOnce,
  pictureCache,
  pictureSize,
  setDataBound,
  askedAgain,
  inertialScroll,
  noActive,
  pictureRatio,
  tapArea,
  homeIndicator,
  windowSize,
  scriptErrors,
  requestErrors,
  deprecated,
  https,
  baseLibrary,
  reachable,
  usedStyles,
  timers,
  letters,
  targets,
  cutWords,
  standingOut,
]
