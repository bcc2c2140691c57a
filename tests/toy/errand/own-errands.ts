import { stamp } from '../../../cloudfunctions/core/clock/stamp.ts'
import { AT_ONCE } from '../../../cloudfunctions/core/cloud/database.ts'
import { bySystem, takeStepOn } from '../../../cloudfunctions/core/lifecycle/take-step.ts'
import type { Context, OwnData } from '../../../cloudfunctions/core/procedure/context.ts'
import { errandMatter } from '../places.ts'
import { errandStatusLabel, errands } from './errand-record.ts'
import { errandKind } from './rules/errand-kind.ts'

/** How many errands are erased in one go. */
const PAGE = 5

/** What somebody asked to have fetched. */
export const ownErrands: OwnData = {
  async export({ db }, person) {
    const own = await db.find(errands, { asker: person }, { limit: AT_ONCE })
    return [
      {
        name: '代取',
        columns: ['时间', '取什么', '送到哪儿', '到哪一步', '约在什么时候', '带什么'],
        rows: own.map(({ createdAt, content, place, status, appointment }) => [
          ...[stamp(createdAt), content[1]?.words ?? '', place, errandStatusLabel[status]],
          ...(appointment ? [stamp(appointment.when), appointment.bring] : ['', '']),
        ]),
      },
    ]
  },
  async erase(context, person, erasing) {
    const own = await context.db.find(errands, { asker: person }, { limit: PAGE })
    for (const { _id: id } of own) {
      await erasing({ kind: errandMatter, id })
      await erase(context, id, person)
    }
    return own.length < PAGE ? 'done' : 'more'
  },
}

/** Nobody waits for it any more: it ends, and what was said goes. */
const erase = (context: Context, id: string, person: string) =>
  takeStepOn(context, errandKind, id, ({ asker, open, status, version }) => {
    if (asker !== person) return undefined
    const step = {
      ...({
        action: 'erase',
        to: open ? 'ended' : status,
        set: { content: {}, place: '' },
      } as const),
      drop: ['asker', 'appointment'] as const,
    }
    return { step, acting: bySystem(context.now, `leave-${version}`) }
  })
