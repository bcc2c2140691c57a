import { beforeAll, describe, expect, it } from 'vitest'
import { type WhistleStatus, whistleStatusLabel } from '../../../miniprogram/contract/whistle.ts'
import { aReport } from '../a-report.ts'
import { type Cell, cellsIn } from '../cells.ts'
import { grounds, type Visited } from '../grounds.ts'
import { type Where, wheres } from '../places.ts'
import { roles } from '../roles.ts'
import { call, eightAtOnce, openidOf, type Reply } from '../visitors.ts'
import type { Verdict } from '../words.ts'
import { aWhistle } from './a-whistle.ts'
import { type WhistleAct, whistleActs, whistleLists } from './calls.ts'
import { type OnWhistle, whistleMatrix } from './matrix.ts'

const statuses = Object.keys(whistleStatusLabel) as WhistleStatus[]
type WhistleCell = Cell<WhistleStatus>
const told = ({ role, where, status }: Omit<WhistleCell, 'verdict'>) =>
  `${role} · ${where} · ${status}`

const wrong = (cells: readonly WhistleCell[], heard: readonly Verdict[]) =>
  cells.flatMap((cell, i) =>
    heard[i] === cell.verdict ? [] : [`${told(cell)}: ${heard[i]} instead of ${cell.verdict}`],
  )

/** A report that is handled, of whom the role wants it, with its whistle in a status. */
const standing = (
  { role, where, status }: Omit<WhistleCell, 'verdict'>,
  come: boolean,
  now = Date.now(),
) => {
  const report = aReport({ role, where, status: 'handling' }, now)
  return { report, whistle: aWhistle(report, status, { now, come }) }
}

describe('the permission matrix of whistles', () => {
  it.each(Object.entries(whistleMatrix))('of %s has each of its cells once', (_, table) => {
    const all = roles.flatMap((role) =>
      wheres.flatMap((where) => statuses.map((status) => told({ role, where, status }))),
    )
    expect(cellsIn(table, statuses).map(told).sort()).toEqual(all.sort())
  })
})

describe.each(grounds)('%s', (_, opens) => {
  const ground = opens()

  describe('a list of whistles', () => {
    const there = wheres.flatMap((where) =>
      statuses.map((status) => ({
        where,
        status,
        ...standing({ role: 'reporter', where, status }, false),
      })),
    )
    const idOf = (where: Where, status: WhistleStatus) =>
      there.find((one) => one.where === where && one.status === status)?.whistle._id ?? ''

    let town: Visited
    beforeAll(async () => {
      town = ground.town()
      await town.cloud.load(
        'reports',
        there.map(({ report }) => report),
      )
      await town.cloud.load(
        'whistles',
        there.map(({ whistle }) => whistle),
      )
    })

    it.each(Object.entries(whistleLists))(
      '%s shows every whistle to those whose business it is, and to nobody else',
      async (name, inputs) => {
        const cells = ground.picks(cellsIn(whistleMatrix[name as OnWhistle], statuses))
        const replies = new Map<string, Promise<Reply>>()
        const ask = (cell: WhistleCell, input: unknown) => {
          const key = JSON.stringify([openidOf(cell) ?? cell.role, input])
          const reply = replies.get(key) ?? call(town, name as OnWhistle, cell, input)
          replies.set(key, reply)
          return reply
        }
        const heard = await eightAtOnce(cells, async (cell): Promise<Verdict> => {
          for (const input of inputs(cell)) {
            const reply = await ask(cell, input)
            if (!reply.ok) return reply.error.code
            const { cards } = reply.result as { cards: { id: string }[] }
            if (cards.some(({ id }) => id === idOf(cell.where, cell.status))) return 'OK'
          }
          return 'NOT SHOWN'
        })
        expect(wrong(cells, heard)).toEqual([])
      },
    )
  })

  describe('an action on a whistle', () => {
    it.each(Object.entries<WhistleAct>(whistleActs))(
      '%s is open to those whose it is, and changes nothing where it is refused',
      async (name, { input, come = false, disputed }) => {
        const town = ground.town()
        const cells = ground
          .picks(cellsIn(whistleMatrix[name as OnWhistle], statuses))
          .map((cell) => {
            const { report, whistle } = standing(cell, come)
            const dispute = disputed ? { disputedAt: whistle.createdAt } : {}
            return { ...cell, report, whistle: { ...whistle, ...dispute } }
          })
        await town.cloud.load(
          'reports',
          cells.map(({ report }) => report),
        )
        await town.cloud.load(
          'whistles',
          cells.map(({ whistle }) => whistle),
        )

        const heard = await eightAtOnce(cells, async (cell): Promise<Verdict> => {
          const reply = await call(town, name as OnWhistle, cell, input(cell.whistle))
          if (reply.ok) return 'OK'
          const { _id } = cell.whistle
          expect(town.cloud.find('whistles', { _id })).toEqual([cell.whistle])
          return reply.error.code
        })
        expect(wrong(cells, heard)).toEqual([])
      },
    )
  })
})
