import type { Holder } from '../../../core/procedure/caller.ts'
import type { DepartmentCall, Whistle } from '../whistle-record.ts'
import type { WhistleStep } from './whistle-step.ts'

/** The first call that somebody has in hand for a department, of those that they can't keep. */
export const callInHand = (
  { open, calls }: Pick<Whistle, 'open' | 'calls'>,
  person: string,
  keeps: (call: DepartmentCall) => boolean,
): DepartmentCall | undefined =>
  open ? calls.find((call) => call.officer?.id === person && !keeps(call)) : undefined

/**
 * Hands a call over from an officer who is away or has left: to `whom`, or back to the department,
 * whose officers all have it then. How far the department is stays as it is.
 */
export const handOverStep = (
  whistle: Whistle,
  { department }: DepartmentCall,
  whom: Holder | undefined,
): WhistleStep => ({
  action: 'handover',
  to: whistle.status,
  set: {
    calls: whistle.calls.map(({ officer, ...call }) =>
      call.department === department
        ? { ...call, ...(whom ? { officer: whom } : {}) }
        : { ...call, ...(officer ? { officer } : {}) },
    ),
  },
  entry: { department, ...(whom ? { whom } : {}) },
})
