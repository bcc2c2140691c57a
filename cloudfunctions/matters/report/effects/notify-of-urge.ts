import type { Effect } from '../../../core/procedure/context.ts'
import { notify } from '../../../messages/notify.ts'
import type { Urge } from '../../follow/urge-record.ts'
import { reports } from '../report-record.ts'
import { notificationOf } from './notify-of-report.ts'

/** Notifies the holder of a report that it was urged; in a pool, those who assign it. */
export const notifyOfUrge: Effect<Urge, Urge> = {
  async run(context, urge) {
    const report = await context.db.read(reports, urge.matter.id)
    if (!report?.open) return 'done'
    const version = urge._id.slice(report._id.length + 1)
    const occasion = { version, at: urge.at, by: urge.person, to: report.status }
    const to = report.status === 'pool' ? 'steward' : 'handler'
    const told = { to, kind: 'urged', words: '居民催了，点开看看' } as const
    await notify(context, [notificationOf(context, report, occasion, told, to)], urge.person)
    return 'done'
  },
}
