/** Opens pages one after the other, and writes down what there is to be seen of each. */
import type { Seen } from '../../../scripts/check/audit/run.ts'
import type { PhoneUser } from '../help/phone-user.ts'
import { onPhone } from '../help/phones.ts'
import { lookAt } from './measure-in-modes.ts'
import { type PageRecorder, recordPage } from './page-recorder.ts'
import type { Screen } from './screen.ts'

/** Somebody's phone, and the recorder of what its pages do. */
export type Watched = { user: PhoneUser; recorder: PageRecorder }

/** Records what a phone does that is already open. */
export const watch = (user: PhoneUser): Watched => ({ user, recorder: recordPage(user.page) })

/** Leaves everything that is open for a screen at its address, and looks at it from all sides. */
export async function openScreen(
  { user, recorder }: Watched,
  screen: Pick<Screen, 'name' | 'path' | 'first' | 'sees'>,
  address: string,
): Promise<Seen> {
  await recorder.begins()
  const began = performance.now()
  await onPhone(user.page, `wx.reLaunch({ url: '/${address}' })`)
  const unseen = await shows(user, screen)
  // How long somebody took to do what comes first says nothing of the page.
  const inSight = screen.first ? 0 : performance.now() - began
  const { longestTask, ...told } = await recorder.tells()
  return {
    name: screen.name,
    page: screen.path,
    looks: await lookAt(user, screen.name),
    hurried: screen.first !== undefined,
    ...told,
    errors: [...told.errors, ...unseen],
    opening: { inSight, longestTask },
  }
}

/** Does what comes first, and waits for what there should be. Out: what was not to be seen of it. */
const shows = (
  user: PhoneUser,
  { first, sees }: Pick<Screen, 'first' | 'sees'>,
): Promise<string[]> =>
  Promise.resolve(first?.(user))
    .then(() => user.sees(...sees))
    .then(
      () => [],
      (missing: Error) => [missing.message],
    )
