import type { Effect } from '../../../core/procedure/context.ts'
import { eachFollower } from '../../follow/each-follower.ts'
import { type Follow, follows } from '../../follow/follow-record.ts'
import { type Entry, type Report, reports } from '../report-record.ts'

/** Whoever waits for a report that became part of another, its reporter too, follows that one. */
export const moveFollowers: Effect<Report, Entry> = {
  from: ({ action }) => action === 'merge',
  async run({ db }, report, { into, at, version }) {
    const target = into && (await db.read(reports, into))
    if (!target) return 'done'
    const follow = async (person: string) => {
      if (person === target.reporter) return
      const fresh: Follow = {
        _id: `${target._id}-${person}`,
        matter: { kind: 'report', id: target._id },
        person,
        at,
      }
      await db.add(follows, fresh)
    }
    await db.change(reports, { _id: target._id }, { set: { followed: true } })
    if (report.reporter) await follow(report.reporter)
    if (!report.followed) return 'done'
    return eachFollower({ db }, { matter: report._id, version }, async (page) => {
      for (const { person } of page) await follow(person)
    })
  },
}
