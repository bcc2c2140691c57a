import type { Holder } from '../../cloudfunctions/core/procedure/caller.ts'
import { theCity } from '../../cloudfunctions/entries/city.ts'
import type { Report } from '../../cloudfunctions/matters/report/report-record.ts'
import { storedCategory } from '../../cloudfunctions/matters/report/rules/category.ts'
import { newReport } from '../../cloudfunctions/matters/report/rules/new-report.ts'
import { reportAtStatus } from '../procedures/help/report-at-status.ts'
import { community } from '../procedures/help/town.ts'
import type { Standing } from './cells.ts'
import { areasAt, places, type Where } from './places.ts'
import { isGuest, personIn } from './roles.ts'

/** What the numbers of all reports and whistles here begin with. */
export const numbersBegin = 'permission'

let count = 0

/**
 * A report as the database keeps it, for a role to come to: reported by `reporter` or, for `self`,
 * by who has it; in a pool nobody has it.
 */
export function aReport({ role, where, status }: Standing, now: number): Report {
  const isOwn = role === 'self'
  const reporter = personIn(isOwn ? 'self' : 'reporter', where) ?? ''
  const holder = holderOf(isOwn ? 'self' : 'handler', where)
  const has = role === 'formerHolder' ? { ...holder, id: personIn(role, where) ?? '' } : holder
  const { grid, building, category: code, visibility } = places[where]
  const report = newReport({
    id: `${role}-${where}-${status}-${++count}`,
    city: theCity,
    number: `${numbersBegin} ${count}`,
    reporter,
    token: 'tokenOfSubmission',
    category: storedCategory(theCity.categories, code),
    place: { words: '12栋', building, grid, community: grid.slice(0, 12) },
    routed: {
      areas: areasAt(where),
      ...(status === 'pool' ? {} : { assignee: has }),
      route: {
        reason: where === 'around' ? 'around' : 'building',
        departments: [],
        unstaffed: status === 'pool',
      },
    },
    content: { words: '坏了' },
    now,
  })
  const made = role === 'formerMaker' ? { madeBy: personIn(role, where) ?? '' } : {}
  const whistles = isGuest(role) ? [whistleOf(report, personIn(role, where) ?? '')] : []
  return { ...reportAtStatus(report, status), ...made, visibility, whistles }
}

/** A whistle of a report, as it keeps it, that somebody joined by a link. */
const whistleOf = ({ _id }: Report, guest: string): Report['whistles'][number] => ({
  ...{ id: `${_id}-w0`, kind: 'hard', open: true, dueAt: 0 },
  calls: [
    {
      ...{ department: 'enforcement', lead: true, state: 'joined' },
      officer: { id: guest, name: '', role: 'officer' },
    },
  ],
})

/** Who has it, and as what; elsewhere whoever was lent by 半山花园. */
function holderOf(role: 'handler' | 'self', where: Where): Holder {
  const as = where === 'around' ? 'supervisor' : 'worker'
  const lent = as === 'worker' && !areasAt(where).includes(community)
  const from = lent ? { lentFrom: community } : {}
  return { id: personIn(role, where) ?? '', name: '经办', role: as, ...from }
}
