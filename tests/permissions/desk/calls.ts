import { type DeskScope, isAreas, scopesOf } from '../../../miniprogram/contract/desk.ts'
import { numbersBegin } from '../a-report.ts'
import { cards, type List } from '../list.ts'
import { areaAskedBy } from '../roles.ts'
import type { Visitor } from '../visitors.ts'
import type { remediesOnDesks, reportsOnDesks, whistlesOnDesks } from './matrix.ts'

/** Whether somebody supervises; where a report goes around the community, so does whoever has it. */
const supervises = ({ role, where }: Visitor): boolean =>
  ['supervisor', 'citySupervisor'].includes(role) ||
  (where === 'around' && ['handler', 'self'].includes(role))

/** One's own desk, asked for as the one who does the work, or as the supervisor one is. */
const mine: List = {
  inputs: (visitor) => [{ role: supervises(visitor) ? 'supervisor' : 'worker', scope: 'mine' }],
  shown: cards,
}

/** These lists of an area, asked for as the steward, or as the supervisor one is. */
const inArea = (only: readonly DeskScope[] = []): List => ({
  inputs(visitor) {
    const role = supervises(visitor) ? 'supervisor' : 'steward'
    const area = areaAskedBy(visitor.role, visitor.where)
    const offered = only.length > 0 ? only : scopesOf[role].filter(isAreas)
    return offered.map((scope) => ({ role, area, scope }))
  },
  shown: cards,
})

/** What is found from these lists by what all numbers here begin with. */
const foundFrom = (list: List): List => ({
  ...list,
  inputs: (visitor) =>
    list.inputs(visitor).map((desk) => ({ ...Object(desk), sought: numbersBegin })),
})

export const deskReportLists = {
  'desk.list of my reports': mine,
  'desk.list of reports in an area': inArea(),
  'desk.find of my reports': foundFrom(mine),
  'desk.find of reports in an area': foundFrom(inArea()),
} satisfies Record<keyof typeof reportsOnDesks, List>

/** The lists of an officer. */
const ofOfficer: List = {
  inputs: () => scopesOf.officer.map((scope) => ({ role: 'officer', scope })),
  shown: cards,
}

export const deskWhistleLists = {
  'desk.list of whistles for a department': ofOfficer,
  'desk.find of whistles for a department': foundFrom(ofOfficer),
  'desk.list of whistles in an area': inArea(),
} satisfies Record<keyof typeof whistlesOnDesks, List>

export const deskRemedyLists = {
  'desk.list of remedies in an area': inArea(['remedies', 'appeals', 'remedied']),
  'desk.list of what I am to mend': mine,
} satisfies Record<keyof typeof remediesOnDesks, List>
