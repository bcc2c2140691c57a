import { beforeEach, describe, expect, it } from 'vitest'
import type { Collection } from '../../../cloudfunctions/core/cloud/collection.ts'
import { byTime } from '../../../cloudfunctions/core/lifecycle/by-time.ts'
import { followUp, resume } from '../../../cloudfunctions/core/lifecycle/follow-up.ts'
import type { Kind } from '../../../cloudfunctions/core/lifecycle/kind.ts'
import { reckonDates } from '../../../cloudfunctions/core/lifecycle/reckon.ts'
import type { City } from '../../../cloudfunctions/core/procedure/city.ts'
import type { Context } from '../../../cloudfunctions/core/procedure/context.ts'
import { eachInTurn } from '../../../cloudfunctions/core/procedure/take-up.ts'
import { handOver } from '../../../cloudfunctions/directory/staff/hand-over.ts'
import { type Leave, leaves } from '../../../cloudfunctions/directory/staff/staff-record.ts'
import { type Urge, urges } from '../../../cloudfunctions/matters/follow/urge-record.ts'
import type { Entry, Report } from '../../../cloudfunctions/matters/report/report-record.ts'
import { reports } from '../../../cloudfunctions/matters/report/report-record.ts'
import { reportFigures } from '../../../cloudfunctions/matters/report/rules/report-figures.ts'
import { reportKind } from '../../../cloudfunctions/matters/report/rules/report-kind.ts'
import { type Cell, cells } from '../../../cloudfunctions/published/figure/cell-record.ts'
import { recount } from '../../../cloudfunctions/published/figure/recount.ts'
import { probedContext } from '../../lifecycle/probed-context.ts'
import { community } from '../../procedures/help/town.ts'
import { aReport, noon } from '../help/example.ts'

/** More than any work reads at once. */
const MANY = 150

let context: Context
let logged: Record<string, string | number>[]
beforeEach(() => {
  const probed = probedContext(reports)
  context = probed.context
  logged = probed.logged
})

/** An id by which records stand in the same order as by their number. */
const idOf = (n: number): string => String(n).padStart(3, '0')

/** Records of which all but the last fail, in the order in which they wait. */
async function queue<R extends { _id: string }>(
  collection: Collection<R>,
  record: (n: number) => Omit<R, '_id'>,
): Promise<void> {
  for (let n = 1; n <= MANY + 1; n++) {
    await context.db.add(collection, { ...record(n), _id: idOf(n) } as R)
  }
}
const last = idOf(MANY + 1)

/** What the last comes to; whatever is done with another fails. */
function onlyLast<T>(_id: string, result: T): T {
  if (_id !== last) throw new Error('on purpose')
  return result
}

const always = () => true

describe('what comes behind many records that fail', () => {
  it('is followed up in the same minute', async () => {
    const effects = {
      [urges.name]: { each: [{ run: async (_: Context, { _id }: Urge) => onlyLast(_id, 'done') }] },
    }
    Object.assign(context, { effects })
    const matter = { kind: 'report', id: 'a' } as const
    await queue(urges, (n) => ({ matter, person: 'p', at: 0, token: 't', resumeAt: n }))
    const work = resume(urges, (context, urge) => followUp(context, urges, [urge]))
    await work(context, always)
    expect(await context.db.read(urges, last)).not.toHaveProperty('resumeAt')
    const [first] = await context.db.find(urges, { _id: idOf(1) }, { limit: 1 })
    expect(first?.resumeAt).toBe(noon + 5 * 60_000)
    expect(logged).toHaveLength(MANY)
  })

  it('is handed over in the same minute', async () => {
    const handed: string[] = []
    const holding = {
      has: async () => false,
      handOver: async (_: Context, { leave }: { leave: string }) => {
        return handed.push(onlyLast(leave, leave)) > 0
      },
    }
    Object.assign(context, { holdings: [holding] })
    const leave = { person: 'p', areas: [], from: 0, by: 'p', at: 0 }
    await queue<Leave>(leaves, (n) => ({ ...leave, until: noon * 2, resumeAt: n }))
    await handOver(context, always)
    expect(handed).toEqual([last])
  })

  it('is counted with the next run', async () => {
    const sources = { reports: { ...reportFigures, where: (cell: Cell) => onlyLast(cell._id, {}) } }
    Object.assign(context, { sources })
    const cell = { source: 'reports', period: '2026-11', category: '0101', changes: 1 }
    const counted = { counts: {}, hours: {}, values: {} }
    await queue<Cell>(cells, () => ({ ...cell, ...counted, area: community, dirty: 1 }) as never)
    await recount(context, always)
    await recount(context, always)
    const cellAtLast = await context.db.read(cells, last)
    expect(cellAtLast).not.toHaveProperty('dirty')
    expect((await context.db.read(cells, idOf(1)))?.dirty).toBeGreaterThan(9)
  })

  it('has its provisional dates reckoned in the same hour', async () => {
    const kind: Kind<Entry, Report, City> = {
      ...reportKind,
      reckon: (report, city) => onlyLast(report._id, reportKind.reckon(report, city)),
    }
    await queue(reports, (n) => ({ ...aReport({ unnoticed: 2026 }), number: String(n) }))
    await reckonDates(kind)(context, always)
    expect(await context.db.read(reports, last)).not.toHaveProperty('unnoticed')
    expect(await context.db.read(reports, idOf(1))).toHaveProperty('unnoticed')
    expect(logged).toHaveLength(MANY)
  })

  it('has what time brings in the same minute, also where a proof can’t even be named', async () => {
    const kind: Kind<Entry, Report, City> = {
      ...reportKind,
      deadlines: (report, city) => onlyLast(report._id, reportKind.deadlines(report, city)),
    }
    const proof = (_: Context, { _id }: Report) => onlyLast(_id, undefined)
    const effects = { reports: { each: [{ run: async () => 'done', proof }] } }
    Object.assign(context, { effects })
    await queue(reports, (n) => ({ ...aReport({ nextAt: n }), number: String(n) }))
    context.now = noon + 60_000
    await byTime(kind)(context, always)
    expect(await context.db.read(reports, last)).not.toHaveProperty('outbox')
  })
})

describe('one of several that fails', () => {
  it('is in no other’s way, and is told of at last', async () => {
    const done: number[] = []
    const take = async (n: number) => {
      if (n < 3) throw new Error(`${n}`)
      done.push(n)
    }
    await expect(eachInTurn(always, [1, 2, 3, 4], take)).rejects.toThrow('1')
    expect(done).toEqual([3, 4])
    expect(await eachInTurn(() => false, [5], take)).toBe(false)
    expect(await eachInTurn(always, [6], take)).toBe(true)
  })
})
