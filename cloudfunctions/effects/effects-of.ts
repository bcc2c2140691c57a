import type { Entry } from '../report/record.ts'

/** What may follow from a step of a report's life. */
export type EffectName = 'rest' | 'moveFollowers' | 'tell' | 'tellFollowers'

/** What follows from a step, in the order in which it is done. */
export function effectsOf({ action, answer }: Pick<Entry, 'action' | 'answer'>): EffectName[] {
  const all: Record<EffectName, boolean> = {
    rest: action === 'answer' && answer === 'partly',
    moveFollowers: action === 'merge',
    tell: true,
    tellFollowers: action === 'finish',
  }
  return (Object.keys(all) as EffectName[]).filter((effect) => all[effect])
}
