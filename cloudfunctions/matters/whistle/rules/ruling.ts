import type { Content } from '../../../core/lifecycle/lifecycle-record.ts'
import type { DepartmentCall, Whistle } from '../whistle-record.ts'
import { officesOf } from './offices.ts'
import { datesToRespond } from './whistle-dates.ts'
import type { Timing } from './whistle-deadlines.ts'
import type { WhistleStep } from './whistle-step.ts'

/** What a supervisor rules: who leads; whether those that refused come as helpers nevertheless. */
export type Ruling = {
  lead: string
  helps: boolean
  content: Content
  /** The area in which the same holds from now on. */
  rememberedIn?: string
}

/**
 * A supervisor rules on what departments refused (裁定). Whom it names leads from now on, and may
 * not refuse again; who refused comes as a helper or need not come. Whoever is called anew, or leads
 * anew, gets fresh dates.
 */
export function rulingStep(
  whistle: Whistle,
  ruling: Ruling,
  now: number,
  city: Timing,
): WhistleStep {
  const { lead, content, rememberedIn } = ruling
  const calls = ruledCalls(whistle.calls, ruling)
  const before = whistle.calls.find((call) => call.lead)
  const after = calls.find((call) => call.lead)
  const begins = before?.department !== lead || before.state === 'refused'
  const dates = datesToRespond(whistle.kind, now, city)
  const joinBy = isCalledAnew(whistle.calls, calls) ? { joinBy: dates.joinBy } : {}
  return {
    action: 'rule',
    to: after?.state === 'responded' ? 'responded' : 'blown',
    content,
    set: {
      calls,
      offices: officesOf({ ...whistle, calls }),
      ...(begins ? dates : joinBy),
    },
    drop: ['disputedAt', ...(begins ? (['unnoticed'] as const) : [])],
    entry: { department: lead, ...(rememberedIn ? { rememberedIn } : {}) },
  }
}

function ruledCalls(calls: readonly DepartmentCall[], ruling: Ruling): DepartmentCall[] {
  const { lead } = ruling
  const ruled = calls.map((call) => ruledCall(call, ruling))
  return ruled.some(({ department }) => department === lead)
    ? ruled
    : [...ruled, { department: lead, lead: true, state: 'called', ruled: true }]
}

function ruledCall(call: DepartmentCall, { lead: leading, helps }: Ruling): DepartmentCall {
  const { department, state } = call
  const lead = department === leading
  const comesAgain = state === 'refused' && (lead || (helps && !call.ruled))
  if (comesAgain) return { department, lead, state: 'called', ruled: true }
  if (state === 'refused') return { ...call, lead, ruled: true }
  // Whoever answered as a helper has not answered for the whole.
  const leadsAnew = lead && !call.lead
  return leadsAnew && state === 'responded' ? { ...call, lead, state: 'joined' } : { ...call, lead }
}

const isCalledAnew = (
  before: readonly DepartmentCall[],
  after: readonly DepartmentCall[],
): boolean =>
  after.some(
    ({ department, state }) =>
      state === 'called' &&
      before.find((call) => call.department === department)?.state !== 'called',
  )
