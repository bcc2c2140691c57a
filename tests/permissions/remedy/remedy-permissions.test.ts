import { beforeAll, describe, expect, it } from 'vitest'
import { type RemedyStatus, remedyStatusLabel } from '../../../miniprogram/contract/remedy.ts'
import { aReport } from '../a-report.ts'
import { type Cell, cellsIn } from '../cells.ts'
import { grounds, type Visited } from '../grounds.ts'
import { type Where, wheres } from '../places.ts'
import { roles } from '../roles.ts'
import { call, eightAtOnce, openidOf, type Reply } from '../visitors.ts'
import type { Verdict } from '../words.ts'
import { aRemedy } from './a-remedy.ts'
import { type RemedyAct, type RemedyList, remedyActs, remedyLists } from './calls.ts'
import { type OnRemedy, remedyMatrix } from './matrix.ts'

const statuses = Object.keys(remedyStatusLabel) as RemedyStatus[]
type RemedyCell = Cell<RemedyStatus>
const told = ({ role, where, status }: Omit<RemedyCell, 'verdict'>) =>
  `${role} · ${where} · ${status}`

const wrong = (cells: readonly RemedyCell[], heard: readonly Verdict[]) =>
  cells.flatMap((cell, i) =>
    heard[i] === cell.verdict ? [] : [`${told(cell)}: ${heard[i]} instead of ${cell.verdict}`],
  )

/** A report that is closed, of whom the role wants it, with its remedy in a status. */
function standing({ role, where, status }: Omit<RemedyCell, 'verdict'>, now = Date.now()) {
  const report = aReport({ role, where, status: 'closed' }, now)
  return { report, remedy: aRemedy(report, status, now) }
}

async function put({ cloud }: Visited, there: readonly ReturnType<typeof standing>[]) {
  await cloud.load(
    'reports',
    there.map(({ report }) => report),
  )
  await cloud.load(
    'remedies',
    there.map(({ remedy }) => remedy),
  )
}

describe('the permission matrix of remedies', () => {
  it.each(Object.entries(remedyMatrix))('of %s has each of its cells once', (_, table) => {
    const all = roles.flatMap((role) =>
      wheres.flatMap((where) => statuses.map((status) => told({ role, where, status }))),
    )
    expect(cellsIn(table, statuses).map(told).sort()).toEqual(all.sort())
  })
})

describe.each(grounds)('%s', (_, opens) => {
  const ground = opens()

  describe('a list of remedies', () => {
    const there = wheres.flatMap((where) =>
      statuses.map((status) => ({
        where,
        status,
        ...standing({ role: 'reporter', where, status }),
      })),
    )
    const idOf = (where: Where, status: RemedyStatus) =>
      there.find((one) => one.where === where && one.status === status)?.remedy._id ?? ''

    let town: Visited
    beforeAll(async () => {
      town = ground.town()
      await put(town, there)
    })

    it.each(Object.entries<RemedyList>(remedyLists))(
      '%s shows every remedy to those whose business it is, and to nobody else',
      async (name, { inputs, shown }) => {
        const cells = ground.picks(cellsIn(remedyMatrix[name as OnRemedy], statuses))
        const replies = new Map<string, Promise<Reply>>()
        const ask = (cell: RemedyCell, input: unknown) => {
          const key = JSON.stringify([openidOf(cell) ?? cell.role, input])
          const reply = replies.get(key) ?? call(town, name as OnRemedy, cell, input)
          replies.set(key, reply)
          return reply
        }
        const heard = await eightAtOnce(cells, async (cell): Promise<Verdict> => {
          for (const input of inputs(cell)) {
            const reply = await ask(cell, input)
            if (!reply.ok) return reply.error.code
            if (shown(reply.result).some(({ id }) => id === idOf(cell.where, cell.status))) {
              return 'OK'
            }
          }
          return 'NOT SHOWN'
        })
        expect(wrong(cells, heard)).toEqual([])
      },
    )
  })

  describe('a deed on a remedy', () => {
    it.each(Object.entries<RemedyAct>(remedyActs))(
      '%s is open to those whose it is, and changes nothing where it is refused',
      async (name, { input, revisited }) => {
        const town = ground.town()
        const cells = ground
          .picks(cellsIn(remedyMatrix[name as OnRemedy], statuses))
          .map((cell) => {
            const { report, remedy } = standing(cell)
            const asked = revisited ? { revisitedAt: remedy.openedAt } : {}
            return { ...cell, report, remedy: { ...remedy, ...asked } }
          })
        await put(town, cells)

        const heard = await eightAtOnce(cells, async (cell): Promise<Verdict> => {
          const reply = await call(town, name as OnRemedy, cell, input(cell.remedy))
          if (reply.ok) return 'OK'
          const { _id } = cell.remedy
          expect(town.cloud.find('remedies', { _id })).toEqual([cell.remedy])
          return reply.error.code
        })
        expect(wrong(cells, heard)).toEqual([])
      },
    )
  })
})
