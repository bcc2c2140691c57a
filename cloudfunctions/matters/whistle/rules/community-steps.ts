import type { Content } from '../../../core/lifecycle/lifecycle-record.ts'
import type { DepartmentCall, DepartmentRating, Whistle } from '../whistle-record.ts'
import { officesOf } from './offices.ts'
import { datesToRespond } from './whistle-dates.ts'
import type { Timing } from './whistle-deadlines.ts'
import type { WhistleStep } from './whistle-step.ts'

/** The steward blows a whistle that was asked for: from now on the departments' time runs. */
export function blowStep(whistle: Whistle, now: number, city: Timing): WhistleStep {
  return {
    action: 'blow',
    to: 'blown',
    set: {
      blownAt: now,
      offices: officesOf(whistle),
      ...datesToRespond(whistle.kind, now, city),
    },
    drop: ['unnoticed'],
  }
}

/** What the community found on the spot, and how it rates departments: latest rating counts. */
export type Checked = {
  held: boolean
  content: Content | undefined
  ratings: Record<string, DepartmentRating>
}

/** The community looks on the spot (复核): it holds, or the lead goes on with a fresh date. */
export function checkStep(
  whistle: Whistle,
  { held, content, ratings: given }: Checked,
  now: number,
  city: Timing,
): WhistleStep {
  const ratings = { ...whistle.ratings, ...given }
  return {
    action: 'check',
    to: held ? 'checked' : 'blown',
    ...(content ? { content } : {}),
    set: held
      ? { held, ratings }
      : { held, ratings, calls: whistle.calls.map(goOn), ...freshDate(whistle, now, city) },
    drop: held ? [] : ['unnoticed'],
    entry: { held },
  }
}

function goOn(call: DepartmentCall): DepartmentCall {
  const { respondedAt: _, ...unanswered } = call
  return call.lead ? { ...unanswered, state: 'joined' } : call
}

function freshDate({ kind }: Whistle, now: number, city: Timing): Partial<Whistle> {
  const { joinBy: _, ...dates } = datesToRespond(kind, now, city)
  return dates
}
