import { call, quietly } from './call'

/** How many messages were not read yet; none when that can't be asked: it stops nobody. */
export async function unreadMessages(): Promise<number> {
  try {
    return (await call('message.unread', {})).unread
  } catch (failure) {
    quietly(failure)
    return 0
  }
}
