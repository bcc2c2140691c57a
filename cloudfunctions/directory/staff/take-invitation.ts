import { FOREVER } from '../../core/clock/date.ts'
import type { Context } from '../../core/procedure/context.ts'
import { type Failure, fail } from '../../core/procedure/failure.ts'
import { lastFour, TRIES } from './rules/four-digits.ts'
import { type Invitation, invitations } from './staff-record.ts'

type Taking = Pick<Context, 'db' | 'now'>

/**
 * Takes an invitation for somebody who says the last four digits of the number that it was given for,
 * once; doing it again is harmless. Nothing stands against it where it is theirs now, or was already.
 */
export async function takeInvitation(
  { db, now }: Taking,
  { _id, usedBy, until, phone }: Invitation,
  { person, digits }: { person: string; digits: string },
): Promise<Failure | undefined> {
  if (usedBy === person) return now < until ? undefined : fail('INVITE.BAD')
  const unused = { _id, open: true, until: { from: now, below: FOREVER } }
  // Counted before they are looked at: many at once try no more often than one after the other.
  const few = { ...unused, tries: { from: 0, below: TRIES } }
  if (!(await db.change(invitations, few, { increase: { tries: 1 } }))) return fail('INVITE.BAD')
  if (digits !== lastFour(phone)) return fail('INVITE.WRONG_DIGITS')
  const used = { set: { open: false, usedBy: person, usedAt: now } }
  return (await db.change(invitations, unused, used)) ? undefined : fail('INVITE.BAD')
}

/** Gives an invitation back that somebody took who has left (注销) meanwhile: it is open as it was. */
export async function giveInvitationBack(
  { db }: Pick<Context, 'db'>,
  { _id, name, phone }: Invitation,
  person: string,
): Promise<void> {
  const open = { open: true, name, phone, tries: 0 }
  await db.change(invitations, { _id, usedBy: person }, { set: open, drop: ['usedBy', 'usedAt'] })
}
