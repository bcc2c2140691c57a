import type { Notification } from '../../../../cloudfunctions/messages/rules/notification.ts'
import type { ErrandAction, ErrandEntry } from '../errand-record.ts'

/** Whom what is told of an errand may be told to. */
export type ErrandAudience = 'reporter' | 'handler' | 'steward'

type Told = Notification & { to: ErrandAudience }

/** Who hears what of a step of an errand's life. */
export const errandNotifications = (entry: ErrandEntry): Told[] => tellers[entry.action](entry)

const nothing = () => []

const tellers: Record<ErrandAction, (entry: ErrandEntry) => Told[]> = {
  ask: () => [{ to: 'handler', kind: 'assigned', words: '有一样东西要取' }],
  take: () => [{ to: 'reporter', kind: 'accepted', words: '有人去取了，约好了时间' }],
  finish: () => [{ to: 'reporter', kind: 'done', words: '取回来了' }],
  handover: ({ to }) =>
    to === 'taken' ? [{ to: 'handler', kind: 'handover', words: '归您去取了' }] : [],
  remind: ({ fired = [] }) =>
    fired.map((one) => ({
      to: 'steward',
      kind: 'late',
      words: '到时候了，还没取回来',
      fired: one,
    })),
  reckon: nothing,
  erase: nothing,
}
