import type { WhistleKind } from '../../../miniprogram/contract/whistle.ts'
import type { EscalationLevel } from '../clock/escalation.ts'

/** Whom an escalation tells: whoever has it, and those who lead, from the community up. */
export type Audience = 'handler' | 'duty' | 'steward' | 'street' | 'district' | 'city'

/** Whom silence on a bad rating brings in: supervisors, from the street up. */
export type Overseer = Extract<Audience, 'street' | 'district' | 'city'>

/** The numbers that a city may decide otherwise; all of them are data (city/rules.json). */
export type Rules = {
  /** Shares of the clock at which whoever has it is warned. */
  warnings: readonly number[]
  /** Who is told when, after the due date of an urgent or a usual report, and while nobody has one. */
  escalation: Record<'urgent' | 'usual' | 'pool', readonly EscalationLevel<Audience>[]>
  /**
   * By when a whistle wants departments on the spot, and their answer (limits such as `1uh`); and
   * who is told of silence, how long after.
   */
  whistles: Record<
    WhistleKind,
    { join: string; respond: string; escalation: readonly EscalationLevel<Audience>[] }
  >
  /**
   * By when a bad rating's reporter is called, it is mended (the extended limit counts from the
   * beginning too), an appeal decided and the reporter revisited; and whom silence brings in.
   */
  remedies: {
    call: string
    done: string
    extended: string
    appeal: string
    revisit: string
    escalation: readonly EscalationLevel<Overseer>[]
  }
  /** The day of the next month on which a month's ratings are published. */
  ratingsOut: number
  /** How many extensions may be granted. */
  extensions: number
  /** Days: to wait for a reply, a suspension's most, to answer, to reopen, to object. */
  askDays: number
  suspendDays: number
  answerDays: number
  reopenDays: number
  objectDays: number
  /** Days that a slip, an outside unit's link and an invitation hold. */
  slipDays: number
  linkDays: number
  invitationDays: number
  /** The share of patrol reports whose result is looked at (0 … 1); the rest close by time. */
  checkShare: number
  /** How often a person may call a procedure on a day: a resident, and whoever is in service. */
  perDay: Readonly<Record<string, { resident: number; staff: number }>>
}
