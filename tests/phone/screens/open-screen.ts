/** Opens pages one after the other, and writes down what there is to be seen of each. */
import type { Seen } from '../../../scripts/check/audit/run.ts'
import type { Hand } from '../help/phone-user.ts'
import { onPhone } from '../help/phones.ts'
import { lookAt } from './measure-in-modes.ts'
import { type Witness, witness } from './page-recorder.ts'
import type { Sight } from './screen.ts'

/** A phone in somebody's hand, and who stands beside it. */
export type Watched = { hand: Hand; beside: Witness }

/** Stands beside a phone that is already open. */
export const watch = (hand: Hand): Watched => ({ hand, beside: witness(hand.page) })

/** Leaves everything that is open for a sight at its address, and looks at it from all sides. */
export async function see(
  { hand, beside }: Watched,
  sight: Pick<Sight, 'name' | 'path' | 'first' | 'sees'>,
  address: string,
): Promise<Seen> {
  await beside.begins()
  const began = performance.now()
  await onPhone(hand.page, `wx.reLaunch({ url: '/${address}' })`)
  const unseen = await shows(hand, sight)
  // How long somebody took to do what comes first says nothing of the page.
  const inSight = sight.first ? 0 : performance.now() - began
  const { longestTask, ...told } = await beside.tells()
  return {
    name: sight.name,
    page: sight.path,
    looks: await lookAt(hand, sight.name),
    hurried: sight.first !== undefined,
    ...told,
    errors: [...told.errors, ...unseen],
    opening: { inSight, longestTask },
  }
}

/** Does what comes first, and waits for what there should be. Out: what was not to be seen of it. */
const shows = (hand: Hand, { first, sees }: Pick<Sight, 'first' | 'sees'>): Promise<string[]> =>
  Promise.resolve(first?.(hand))
    .then(() => hand.sees(...sees))
    .then(
      () => [],
      (missing: Error) => [missing.message],
    )
