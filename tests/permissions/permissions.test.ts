import { beforeAll, describe, expect, it } from 'vitest'
import { procedures } from '../../cloudfunctions/entries/api/procedures.ts'
import type { Report } from '../../cloudfunctions/report/record.ts'
import type { Name } from '../procedures/phone.ts'
import { aReport, type Standing } from './a-report.ts'
import type { Act } from './act.ts'
import { acts, type List, lists, placed, plain, thereAlready } from './calls.ts'
import { type Cell, cellsOf, isAboutReports, rolesOf, statuses } from './cells.ts'
import { grounds, type Visited } from './grounds.ts'
import { matrix, type TableName } from './matrix.ts'
import { type Where, wheres } from './places.ts'
import { remedyActs, remedyLists } from './remedy/calls.ts'
import { remedyMatrix } from './remedy/matrix.ts'
import { roles } from './roles.ts'
import { call, eightAtOnce, openidOf, type Reply } from './visitors.ts'
import { whistleActs, whistleLists } from './whistle/calls.ts'
import { whistleMatrix } from './whistle/matrix.ts'
import type { Verdict } from './words.ts'

const names = Object.keys(procedures) as Name[]
const standings = roles.flatMap((role) =>
  wheres.flatMap((where) => statuses.map((status): Standing => ({ role, where, status }))),
)
const told = ({ role, where, status }: Standing) => `${role} · ${where} · ${status}`

/** Executes cells, and says of each that is not as it should be what was heard instead. */
async function wrongCells<C extends Cell>(
  cells: readonly C[],
  heardIn: (cell: C) => Promise<Verdict>,
) {
  const heard = await eightAtOnce(cells, heardIn)
  return cells.flatMap((cell, i) =>
    heard[i] === cell.verdict ? [] : [`${told(cell)}: ${heard[i]} instead of ${cell.verdict}`],
  )
}

describe('the permission matrix', () => {
  it('has a table for every procedure, and a way to call each', () => {
    expect(Object.keys({ ...matrix, ...whistleMatrix, ...remedyMatrix }).sort()).toEqual(
      [...names].sort(),
    )
    const calls = [
      ...Object.keys(acts),
      ...Object.keys(lists),
      ...Object.keys(placed),
      ...Object.keys(plain),
      ...Object.keys(whistleActs),
      ...Object.keys(whistleLists),
      ...Object.keys(remedyActs),
      ...Object.keys(remedyLists),
    ]
    expect(calls.sort()).toEqual([...names].sort())
  })

  it.each(Object.entries(matrix))('of %s has each of its cells once', (_, table) => {
    if (isAboutReports(table)) {
      expect(cellsOf(table).map(told).sort()).toEqual(standings.map(told).sort())
    } else {
      expect(rolesOf(table).map(({ role }) => role)).toEqual(roles)
    }
  })
})

const followed = ({ _id }: Report) => ({ _id: `${_id}-liu`, report: _id, person: 'liu', at: 0 })

describe.each(grounds)('%s', (_, opens) => {
  const ground = opens()

  describe('a list', () => {
    /** What there is to find: a report of a resident and one of its handler, wherever and however. */
    const [theirs, own] = (['reporter', 'self'] as const).map((role, hoursAgo) =>
      wheres.flatMap((where) =>
        statuses.map((status) =>
          aReport({ role, where, status }, Date.now() - hoursAgo * 3_600_000),
        ),
      ),
    )
    const found = ({ role, where, status }: Standing) =>
      (role === 'self' ? own : theirs)?.[wheres.indexOf(where) * 8 + statuses.indexOf(status)]

    let town: Visited
    beforeAll(async () => {
      town = ground.town()
      await town.cloud.load('reports', [...(theirs ?? []), ...(own ?? [])])
      await town.cloud.load('follows', (theirs ?? []).map(followed))
    })

    it.each(Object.entries<List>(lists))(
      '%s shows every report to those whose business it is, and to nobody else',
      async (name, { inputs, shown }) => {
        const replies = new Map<string, Promise<Reply>>()
        const ask = (cell: Cell, input: unknown) => {
          const key = JSON.stringify([openidOf(cell) ?? cell.role, input])
          const reply = replies.get(key) ?? call(town, name as Name, cell, input)
          replies.set(key, reply)
          return reply
        }
        const cells = ground.picks(cellsOf(matrix[name as TableName]))
        const wrong = await wrongCells(cells, async (cell) => {
          let verdict: Verdict = 'NOT SHOWN'
          for (const input of inputs(cell)) {
            const reply = await ask(cell, input)
            if (!reply.ok) return reply.error.code
            if (shown(reply.result).includes(found(cell)?._id ?? '')) verdict = 'OK'
          }
          return verdict
        })
        expect(wrong).toEqual([])
      },
    )
  })

  describe('an action', () => {
    it.each(Object.entries<Act>(acts))(
      '%s is open to those whose it is, and changes nothing where it is refused',
      async (name, { input, stands = (report) => report, shown = () => true }) => {
        const town = ground.town()
        const cells = ground.picks(cellsOf(matrix[name as TableName])).map((cell) => ({
          ...cell,
          report: stands(aReport(cell, Date.now())),
        }))
        const reports = cells.map(({ report }) => report)
        await town.cloud.load('reports', reports)
        const follows = cells.filter(({ role }) => role === 'follower')
        await town.cloud.load(
          'follows',
          follows.map(({ report }) => followed(report)),
        )

        const wrong = await wrongCells(cells, async (cell) => {
          const about = { ...cell, openid: openidOf(cell) ?? '' }
          const reply = await call(town, name as Name, cell, input(about))
          if (reply.ok) return shown(reply.result) ? 'OK' : 'NOT SHOWN'
          expect(town.cloud.find('reports', { _id: cell.report._id })).toEqual([cell.report])
          return reply.error.code
        })
        expect(wrong).toEqual([])
      },
    )
  })

  describe('what is done in a place', () => {
    let town: Visited
    beforeAll(async () => {
      town = ground.town()
      for (const [name, own] of Object.entries(thereAlready)) await town.cloud.load(name, own)
    })

    it.each(Object.entries<(where: Where) => unknown>(placed))(
      '%s is open to those whose place it is',
      async (name, input) => {
        // No status has anything to do with it: every column says the same.
        const cells = cellsOf(matrix[name as TableName]).filter(({ status }) => status === 'pool')
        const wrong = await wrongCells(cells, async (cell) => {
          const reply = await call(town, name as Name, cell, input(cell.where))
          return reply.ok ? 'OK' : reply.error.code
        })
        expect(wrong).toEqual([])
      },
    )
  })

  describe('whoever the platform knows', () => {
    it.each(Object.entries(plain))('is answered by %s, and nobody else is', async (name, input) => {
      const town = ground.town()
      const cells = rolesOf(matrix[name as TableName])
      const heard = await eightAtOnce(cells, async ({ role }) => {
        const reply = await call(town, name as Name, { role, where: 'grid' }, input)
        return { role, verdict: reply.ok ? 'OK' : reply.error.code }
      })
      expect(heard).toEqual(cells)
    })
  })
})
