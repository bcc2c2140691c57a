import { beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../../cloudfunctions/matters/report/report-record.ts'
import type { Name } from '../procedures/help/phone.ts'
import { cellsIn, type Standing, standingsIn } from './cells.ts'
import { type Document, type Ground, grounds, put, type Visited } from './grounds.ts'
import type { List } from './list.ts'
import { procedureOf } from './procedures-of.ts'
import { expectEachOnce, wrongActions, wrongListings } from './wrong-cells.ts'

/** A kind of thing that comes of a report and has statuses of its own: whistles, or remedies. */
type Kind<Status extends string, Thing extends Document, Act> = {
  called: { one: string; many: string }
  collection: string
  statuses: readonly Status[]
  matrix: Record<string, string>
  lists: Record<string, List>
  acts: Record<string, Act & { input(thing: Thing): unknown }>
  /** A report of whom the role wants it, with its thing in a status, as an act needs it to stand. */
  standing(at: Standing<Status>, act?: Act): { report: Report; thing: Thing }
}

/** Describes how every cell of a kind of thing's tables is executed. */
export function describeThings<Status extends string, Thing extends Document, Act>(
  kind: Kind<Status, Thing, Act>,
): void {
  describe(`the permission matrix of ${kind.called.many}`, () => {
    it.each(Object.entries(kind.matrix))('of %s has each of its cells once', (_, table) => {
      expectEachOnce(table, kind.statuses)
    })
  })

  describe.each(grounds)('%s', (_, opens) => {
    const ground = opens()
    describe(`a list of ${kind.called.many}`, () => describeLists(kind, ground))
    describe(`an action on a ${kind.called.one}`, () => describeActs(kind, ground))
  })
}

function describeLists<Status extends string, Thing extends Document, Act>(
  { called, collection, statuses, matrix, lists, standing }: Kind<Status, Thing, Act>,
  ground: Ground,
): void {
  const there = standingsIn(statuses)
    .filter(({ role }) => role === 'reporter')
    .map((at) => ({ ...at, ...standing(at) }))
  const idIn = ({ where, status }: Standing<Status>) =>
    there.find((one) => one.where === where && one.status === status)?.thing._id ?? ''

  let town: Visited
  beforeAll(async () => {
    town = ground.town()
    await put(town, byCollection(collection, there))
  })

  it.each(Object.entries(lists))(
    `%s shows every ${called.one} to those whose business it is, and to nobody else`,
    async (name, list) => {
      const cells = ground.picks(cellsIn(matrix[name] ?? '', statuses))
      const wrong = await wrongListings({ town, name: procedureOf(name) }, cells, list, idIn)
      expect(wrong).toEqual([])
    },
  )
}

function describeActs<Status extends string, Thing extends Document, Act>(
  { collection, statuses, matrix, acts, standing }: Kind<Status, Thing, Act>,
  ground: Ground,
): void {
  it.each(Object.entries(acts))(
    '%s is open to those whose it is, and changes nothing where it is refused',
    async (name, act) => {
      const town = ground.town()
      const cells = ground
        .picks(cellsIn(matrix[name] ?? '', statuses))
        .map((cell) => ({ ...cell, ...standing(cell, act) }))
      await put(town, byCollection(collection, cells))
      const wrong = await wrongActions({ town, name: name as Name }, cells, {
        to: collection,
        input: ({ thing }) => act.input(thing),
      })
      expect(wrong).toEqual([])
    },
  )
}

/** Things with their reports, as they are put into a town. */
const byCollection = (collection: string, all: { report: Report; thing: Document }[]) => ({
  reports: all.map(({ report }) => report),
  [collection]: all.map(({ thing }) => thing),
})
