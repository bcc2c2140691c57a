import { isOpen } from '../../../../miniprogram/contract/status.ts'
import type { Entry } from '../report-record.ts'

/** What may follow from a step of a report's life. */
export type EffectName =
  | 'rest'
  | 'whistleAtOnce'
  | 'endWhistles'
  | 'moveFollowers'
  | 'notify'
  | 'notifyFollowers'
  | 'screen'
  | 'takeDown'

/** What follows from a step, in the order in which it is done. */
export function effectsOf({
  action,
  answer,
  from,
  to,
  publish,
}: Pick<Entry, 'action' | 'answer' | 'from' | 'to' | 'publish'>): EffectName[] {
  const all: Record<EffectName, boolean> = {
    rest: action === 'answer' && answer === 'partly',
    whistleAtOnce: action === 'submit',
    endWhistles: !isOpen[to] && to !== 'done',
    moveFollowers: action === 'merge',
    notify: true,
    notifyFollowers: action === 'finish',
    screen: ['submit', 'finish', 'answer', 'publish'].includes(action),
    takeDown: publish === false || action === 'takeOff' || (from === 'closed' && to !== 'closed'),
  }
  return (Object.keys(all) as EffectName[]).filter((effect) => all[effect])
}
