import type { ErrorCode } from '../../../../miniprogram/contract/errors.ts'
import type { RemedyStatus } from '../../../../miniprogram/contract/remedy.ts'
import type { ActionRow } from '../../../core/lifecycle/guard.ts'
import type { RemedyNeed } from './remedy-conditions.ts'
import type { Party } from './remedy-party.ts'

const mending = ['contacted', 'rectifying'] as const

/**
 * All that people do with a remedy: by whom, from which status to which, and what it needs besides.
 * Guards read it, pages offer it in this order.
 */
export const remedyActions = {
  call: {
    by: ['reviewer'],
    from: ['opened'],
    otherwise: { appealed: 'REMEDY.ALREADY_CONTACTED', revisit: 'REMEDY.ALREADY_CONTACTED' },
    to: ['contacted'],
  },
  mend: { by: ['reviewer'], from: mending, to: ['rectifying'], needs: ['handlerIsKnown'] },
  // Whoever did the work is not told of anything but what is to be mended.
  reply: {
    by: ['handler'],
    from: ['rectifying'],
    otherwise: 'REMEDY.NOTHING_TO_MEND',
    to: ['same'],
  },
  rectify: { by: ['reviewer'], from: mending, to: ['revisit'] },
  explain: { by: ['reviewer'], from: mending, to: ['revisit'] },
  extend: {
    by: ['reviewer'],
    from: mending,
    to: ['same'],
    needs: ['neverExtended', 'notYetDue'],
  },
  appeal: { by: ['reviewer'], from: mending, to: ['appealed'], needs: ['neverAppealed'] },
  decideAppeal: {
    by: ['decider'],
    first: ['notVoted'],
    from: ['appealed'],
    otherwise: 'REMEDY.NO_APPEAL',
    to: ['same', ...mending, 'done'],
    recordedAs: ['vote'],
  },
  revisit: {
    by: ['reviewer'],
    from: ['revisit'],
    otherwise: {
      opened: 'REMEDY.NOT_MENDED',
      contacted: 'REMEDY.NOT_MENDED',
      rectifying: 'REMEDY.NOT_MENDED',
      appealed: 'REMEDY.NOT_MENDED',
    },
    to: ['same'],
    needs: ['notRevisited'],
  },
  again: {
    by: ['reporter'],
    first: ['neverRatedAgain'],
    from: ['revisit'],
    otherwise: 'RATING.NOT_AGAIN',
    to: ['done'],
    needs: ['revisited'],
  },
} as const satisfies Readonly<Record<string, ActionRow<keyof Party, RemedyStatus, RemedyNeed>>>

/** What the house itself does with a remedy, besides what time brings. */
export const remedyEvents = { handover: 'whoever follows it up is away or has left' } as const

/** What people do with a remedy; each is one procedure. */
export type ActionOnRemedy = keyof typeof remedyActions

/** What is answered in a status in which an action is not open. */
export const wrongStatus: Readonly<Record<RemedyStatus, ErrorCode>> = {
  opened: 'REMEDY.NOT_CONTACTED',
  contacted: 'REMEDY.ALREADY_CONTACTED',
  rectifying: 'REMEDY.ALREADY_CONTACTED',
  appealed: 'REMEDY.APPEALED',
  revisit: 'REMEDY.MENDED',
  done: 'REMEDY.ENDED',
}
