import type { Context, Effect } from '../core/procedure/context.ts'
import { type Delivery, deliver, messageId, type News } from './deliver.ts'

/** A piece of news, and its recipients: the record names them, or they have to be looked up. */
export type Addressed = {
  news: News
  to: readonly string[] | (() => Promise<readonly string[]>)
}

/** Delivers notifications to their recipients; whoever caused them hears nothing. */
export async function notify(
  context: Context,
  notifications: readonly Addressed[],
  cause: string,
): Promise<void> {
  const found = notifications.map(async ({ news, to }) =>
    deliveriesOf(news, typeof to === 'function' ? await to() : to, cause),
  )
  await deliver(context, (await Promise.all(found)).flat())
}

const deliveriesOf = (news: News, to: readonly string[], cause: string): Delivery[] =>
  to.filter((person) => person !== cause).map((person) => ({ news, person }))

/**
 * The effect that tells people of a step. Where the record names all of them, the messages in their
 * inboxes show that it was done.
 */
export const notifying = <R, E extends { by: string }>(
  notifications: (context: Context, record: R, entry: E) => readonly Addressed[],
): Effect<R, E> => ({
  async run(context, record, entry) {
    await notify(context, notifications(context, record, entry), entry.by)
    return 'done'
  },
  proof(context, record, entry) {
    const ids: string[] = []
    for (const { news, to } of notifications(context, record, entry)) {
      if (typeof to === 'function') return undefined
      ids.push(...deliveriesOf(news, to, entry.by).map(messageId))
    }
    return ids
  },
})
