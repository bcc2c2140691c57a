import type { ErrorCode } from '../../../../miniprogram/contract/errors.ts'
import type { WhistleStatus } from '../../../../miniprogram/contract/whistle.ts'
import type { ActionRow } from '../../../core/lifecycle/guard.ts'
import type { WhistleNeed, WhistleRole } from './whistle-conditions.ts'

const running = ['blown', 'responded'] as const

/**
 * All that people do with a whistle that is there: by whom, from which status to which, and what it
 * needs besides. Guards read it, pages offer it in this order.
 */
export const whistleActions = {
  blow: { by: ['decider'], from: ['asked'], to: ['blown'], needs: ['notTheirOwn'] },
  deny: { by: ['decider'], from: ['asked'], to: ['denied'], needs: ['notTheirOwn'] },
  join: { by: ['department'], from: running, to: ['same'], needs: ['notJoined'] },
  refuse: {
    by: ['department'],
    from: running,
    to: ['same'],
    needs: ['notRuledOn', 'notRefused', 'notJoined'],
  },
  note: {
    by: ['steward', 'handler', 'department'],
    from: running,
    to: ['same'],
    needs: ['departmentHasJoined'],
  },
  respond: {
    by: ['department'],
    from: running,
    to: ['same', 'responded'],
    needs: ['notResponded', 'departmentHasJoined'],
  },
  rule: { by: ['supervisor'], from: running, to: running, needs: ['disputed'] },
  check: {
    by: ['steward', 'handler'],
    from: ['responded'],
    otherwise: { blown: 'WHISTLE.NOT_RESPONDED' },
    to: ['checked', 'blown'],
  },
  unfounded: {
    by: ['department'],
    from: 'any',
    to: ['same'],
    needs: ['joinedOrRefused', 'notCalledUnfounded'],
  },
  link: { by: ['steward', 'handler'], from: running, to: ['same'] },
} as const satisfies Readonly<Record<string, ActionRow<WhistleRole, WhistleStatus, WhistleNeed>>>

/** What the house itself does with a whistle, besides what time brings. */
export const whistleEvents = {
  handover: 'whoever attends to it for a department is away or has left',
  end: 'its report has ended',
} as const

/** What people do with a whistle that is there; each is one procedure. */
export type ActionOnWhistle = keyof typeof whistleActions

/** What is answered in a status in which an action is not open. */
export const wrongStatus: Readonly<Record<WhistleStatus, ErrorCode>> = {
  asked: 'WHISTLE.NOT_BLOWN',
  blown: 'WHISTLE.ALREADY_BLOWN',
  responded: 'WHISTLE.ALREADY_BLOWN',
  checked: 'WHISTLE.ENDED',
  denied: 'WHISTLE.ENDED',
  ended: 'WHISTLE.ENDED',
}
