import type { Entry } from '../report/record.ts'

/** What may follow from a change; each is named, so that its id can be derived and it happens once. */
export type EffectName = 'rest'

/** What follows from a step of a report's life. */
export function effectsOf({ action, answer }: Pick<Entry, 'action' | 'answer'>): EffectName[] {
  return action === 'answer' && answer === 'partly' ? ['rest'] : []
}
