import { onEachPage, type Rule } from '../rule.ts'
import { smallTargets } from './targets.ts'

/** What can be tapped is at least 20 px wide and high. */
export const tapArea: Rule = {
  name: 'tap areas of 20 px at least',
  by: 'WeChat',
  weight: 3,
  findings: onEachPage(({ looks }) => smallTargets(looks, () => 20)),
}
