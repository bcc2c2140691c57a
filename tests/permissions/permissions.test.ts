import { beforeAll, describe, expect, it } from 'vitest'
import { procedures } from '../../cloudfunctions/entries/api/procedures.ts'
import type { Report } from '../../cloudfunctions/matters/report/report-record.ts'
import { tuesday } from '../moments.ts'
import type { Name } from '../procedures/help/phone.ts'
import { aReport } from './a-report.ts'
import type { Act } from './act.ts'
import { aBulletin } from './bulletin/a-bulletin.ts'
import { acts, type Called, lists, placed, plain, tables, ways } from './calls.ts'
import { cellsOf, isAboutReports, rolesOf, type Standing, standingsIn, statuses } from './cells.ts'
import { grounds, put, type Visited } from './grounds.ts'
import type { InputByPlace } from './input-by-place.ts'
import type { List } from './list.ts'
import { matrix, type TableName } from './matrix.ts'
import { wheres } from './places.ts'
import { procedureOf } from './procedures-of.ts'
import { roles } from './roles.ts'
import { aLeave } from './staff/a-leave.ts'
import { anInvitation } from './staff/an-invitation.ts'
import { openidOf } from './visitors.ts'
import { expectEachOnce, wrongActions, wrongAnswers, wrongListings } from './wrong-cells.ts'

// One that nothing calls does not compile, either.
const names = Object.keys(procedures) as Name[] satisfies Called[]

describe('the permission matrix', () => {
  it('has a table for every procedure, and a way to call each', () => {
    for (const all of [tables, ways]) {
      const called = all.flatMap((some) => Object.keys(some)).map(procedureOf)
      expect([...new Set(called)].sort()).toEqual([...names].sort())
    }
  })

  it.each(Object.entries(matrix))('has each cell of %s once', (_, table) => {
    if (isAboutReports(table)) expectEachOnce(table, statuses)
    else expect(rolesOf(table).map(({ role }) => role)).toEqual(roles)
  })
})

const followed = ({ _id }: Report) => ({
  _id: `${_id}-liu`,
  matter: { kind: 'report', id: _id },
  person: 'liu',
  at: 0,
})

describe.each(grounds)('%s', (_, opens) => {
  const ground = opens()

  describe('a list', () => {
    /** What there is to find: a report of a resident and one of its handler, wherever and however. */
    const [theirs = [], own = []] = (['reporter', 'self'] as const).map((role, hoursAgo) =>
      standingsIn(statuses)
        .filter((at) => at.role === role)
        .map((at) => aReport(at, tuesday - hoursAgo * 3_600_000)),
    )
    const idIn = ({ role, where, status }: Standing) =>
      (role === 'self' ? own : theirs)[
        wheres.indexOf(where) * statuses.length + statuses.indexOf(status)
      ]?._id ?? ''

    let town: Visited
    beforeAll(async () => {
      town = ground.town()
      await put(town, { reports: [...theirs, ...own], follows: theirs.map(followed) })
    })

    it.each(Object.entries<List>(lists))(
      '%s shows every report to the people of the matrix, and to nobody else',
      async (name, list) => {
        const cells = ground.picks(cellsOf(matrix[name as TableName]))
        const wrong = await wrongListings({ town, name: procedureOf(name) }, cells, list, idIn)
        expect(wrong).toEqual([])
      },
    )
  })

  describe('an action', () => {
    it.each(Object.entries<Act>(acts))(
      '%s is open to the people of the matrix, and changes nothing where it is refused',
      async (name, { input, stands = (report) => report, shown }) => {
        const town = ground.town()
        const cells = ground.picks(cellsOf(matrix[name as TableName])).map((cell) => ({
          ...cell,
          thing: stands(aReport(cell, tuesday)),
        }))
        const follows = cells.filter(({ role }) => role === 'follower')
        await put(town, {
          reports: cells.map(({ thing }) => thing),
          follows: follows.map(({ thing }) => followed(thing)),
        })

        const wrong = await wrongActions({ town, name: name as Name }, cells, {
          to: 'reports',
          input: (cell) => input({ ...cell, report: cell.thing, openid: openidOf(cell) ?? '' }),
          ...(shown && { shown }),
        })
        expect(wrong).toEqual([])
      },
    )
  })

  describe('an action in a place', () => {
    let town: Visited
    beforeAll(async () => {
      town = ground.town()
      await put(town, {
        leaves: wheres.map(aLeave),
        bulletins: wheres.map(aBulletin),
        invitations: wheres.map(anInvitation),
      })
    })

    it.each(Object.entries<InputByPlace>(placed))(
      '%s is open to the people of the matrix',
      async (name, input) => {
        // No status has anything to do with it: every column says the same.
        const cells = cellsOf(matrix[name as TableName]).filter(({ status }) => status === 'pool')
        const wrong = await wrongAnswers({ town, name: name as Name }, cells, ({ where }) =>
          input(where),
        )
        expect(wrong).toEqual([])
      },
    )
  })

  describe('a procedure for everybody', () => {
    // Where nobody has anything in hand, which would keep them from leaving.
    const ground = opens()

    it.each(Object.entries(plain))(
      '%s answers the people of the matrix, and nobody else',
      async (name, input) => {
        const town = ground.town()
        const cells = rolesOf(matrix[name as TableName]).map((cell) => ({
          ...cell,
          where: 'grid' as const,
        }))
        const wrong = await wrongAnswers({ town, name: name as Name }, cells, () => input)
        expect(wrong).toEqual([])
      },
    )
  })
})
