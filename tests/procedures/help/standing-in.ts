import { expect } from 'vitest'
import type { Procedures } from '../../../typings/procedures.d.ts'
import type { Town } from './open-town.ts'
import { expectOk, type Phone } from './phone.ts'

/** How long an instance goes on with what it knows of a person. */
export const KNOWN = 60_000

/** Lets so much time pass, and the timer fire after it. */
export async function later({ cloud }: Town, ms: number): Promise<void> {
  await cloud.moveClock(ms)
  const [call] = await cloud.fire('timer')
  expect(call?.error).toBeUndefined()
}

/** Somebody who has taken up a post by an invitation. */
export async function joins(
  town: Town,
  inviter: Phone,
  area: string,
  told: Partial<Procedures['staff.invite']['input']>,
): Promise<Phone> {
  const phone = town.stranger()
  expectOk(await phone.joins(expectOk(await inviter.invites(area, told)).link))
  return phone
}

/** Who has this phone, by the id that the service gave them. */
export const idOf = ({ cloud }: Town, { openid }: Phone): string =>
  String(cloud.find('people', { openid })[0]?._id)

/** What somebody was told of a matter, in words. */
export const toldOf = async (phone: Phone, about: string): Promise<string[]> =>
  expectOk(await phone.asks('message.inbox', {}))
    .messages.filter(({ target }) => target.id === about)
    .map(({ words }) => words)
