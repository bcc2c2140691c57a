import type { Content } from '../../../core/lifecycle/lifecycle-record.ts'
import type { Holder } from '../../../core/procedure/caller.ts'
import type { DepartmentCall, Whistle } from '../whistle-record.ts'
import type { WhistleStep } from './whistle-step.ts'

/** A called department joins (报到); whoever refused and comes after all ends its dispute. */
export function joinStep(
  whistle: Whistle,
  { department, basis: _, ...call }: DepartmentCall,
  officer: Holder,
  now: number,
): WhistleStep {
  const joined: DepartmentCall = { ...call, department, state: 'joined', officer, joinedAt: now }
  const calls = withCall(whistle, joined)
  const late = whistle.joinBy !== undefined && now > whistle.joinBy
  return {
    action: 'join',
    to: whistle.status,
    set: { calls },
    drop: isDisputed(calls) ? [] : ['disputedAt'],
    entry: { department, ...(late ? { late } : {}) },
  }
}

/** A department says that it is not its matter; it stays responsible until a supervisor rules. */
export function refuseStep(
  whistle: Whistle,
  call: DepartmentCall,
  officer: Holder,
  basis: string,
  now: number,
): WhistleStep {
  return {
    action: 'refuse',
    to: whistle.status,
    content: { words: basis },
    set: {
      calls: withCall(whistle, { ...call, state: 'refused', officer, basis }),
      disputedAt: whistle.disputedAt ?? now,
    },
    entry: { department: call.department },
  }
}

/** A department says what it did (部门答复); with the lead's answer the community can check. */
export function respondStep(
  whistle: Whistle,
  call: DepartmentCall,
  officer: Holder,
  content: Content,
  now: number,
): WhistleStep {
  const responded: DepartmentCall = { ...call, state: 'responded', officer, respondedAt: now }
  return {
    action: 'respond',
    to: call.lead ? 'responded' : whistle.status,
    content,
    set: { calls: withCall(whistle, responded) },
    entry: { department: call.department },
  }
}

/** A department says that it should never have been called; that is its rating of the whistle. */
export function unfoundedStep(whistle: Whistle, department: string, words: string): WhistleStep {
  return {
    action: 'unfounded',
    to: whistle.status,
    content: { words },
    set: { unfounded: { ...whistle.unfounded, [department]: whistle.version + 1 } },
    entry: { department },
  }
}

/** Whether a refusal among these calls waits for a ruling. */
const isDisputed = (calls: readonly DepartmentCall[]): boolean =>
  calls.some(({ state, ruled }) => state === 'refused' && !ruled)

const withCall = ({ calls }: Whistle, changed: DepartmentCall): DepartmentCall[] =>
  calls.map((call) => (call.department === changed.department ? changed : call))
