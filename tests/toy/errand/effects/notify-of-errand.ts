import type { Effect } from '../../../../cloudfunctions/core/procedure/context.ts'
import { notifying } from '../../../../cloudfunctions/messages/notify.ts'
import { recipientsOf } from '../../../../cloudfunctions/messages/recipients.ts'
import { errandMatter } from '../../places.ts'
import { type Errand, type ErrandEntry, errandStatusLabel } from '../errand-record.ts'
import { readWorker } from '../read-worker.ts'
import { errandChannels } from '../rules/errand-channels.ts'
import { errandNotifications } from '../rules/errand-notifications.ts'

/** Tells everybody whom a step of an errand concerns. */
export const notifyOfErrand: Effect<Errand, ErrandEntry> = notifying((context, errand, entry) =>
  errandNotifications(entry).map(({ to, kind, words, fired }) => {
    const { _id: id, asker: reporter, holder, areas, appointment } = errand
    const facts = {
      ...{ number: id.slice(0, 8), title: '代取', words, at: entry.at },
      ...{ state: errandStatusLabel[entry.to], ...(appointment ? { appointment } : {}) },
    }
    const news = {
      id: `${id}-${entry.version}-${fired ?? kind}`,
      ...{ kind, facts, channel: errandChannels[to] },
      target: { kind: errandMatter, id },
    }
    const anybody = to === 'handler' && !holder
    return {
      news,
      to: anybody
        ? async () => (await readWorker(context, errand)).map(({ id }) => id)
        : recipientsOf(context, { areas, reporter, handler: holder?.id }, to),
    }
  }),
)
