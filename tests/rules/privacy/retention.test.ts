import { describe, expect, it } from 'vitest'
import { DAY, month } from '../../../cloudfunctions/core/clock/date.ts'
import type { Collection } from '../../../cloudfunctions/core/cloud/collection.ts'
import type { Context } from '../../../cloudfunctions/core/procedure/context.ts'
import { records, works } from '../../../cloudfunctions/entries/house.ts'
import { inTurn } from '../../../cloudfunctions/entries/timer/in-turn.ts'
import { messages } from '../../../cloudfunctions/messages/message-record.ts'
import { dataExports } from '../../../cloudfunctions/privacy/export-record.ts'
import { removeOld } from '../../../cloudfunctions/privacy/retention.ts'
import { personalData } from '../../../miniprogram/contract/privacy.ts'
import { memoryDatabase } from '../help/memory-database.ts'
import { memoryFiles } from '../help/memory-files.ts'

type Record = Collection<{ _id: string }>
const all: readonly Record[] = records
const ended = all.filter(({ retention }) => retention)

/** The first moment of the hour in which old documents go, and one in the afternoon. */
const night = Date.parse('2026-11-24T03:00:00+08:00')
const day = Date.parse('2026-11-24T15:00:00+08:00')

const contextAt = (now: number) =>
  ({ db: memoryDatabase(), files: memoryFiles(), now }) as unknown as Context

/** Puts a document there whose time began so many days ago. */
async function put(context: Context, record: Record, days: number): Promise<void> {
  const { since = '', as, file } = record.retention ?? {}
  const begun = context.now - days * DAY
  const value = as === 'month' ? month(begun) : begun
  const document = { _id: `${days} days`, [since]: value, ...(file ? { [file]: 'a file' } : {}) }
  await context.db.add(record, document)
}

const left = async ({ db }: Context, record: Record) =>
  (await db.find(record, {}, { limit: 10 })).map(({ _id }) => _id)

describe('retention', () => {
  it.each(ended.map((record) => [record.name, record] as const))(
    'removes from %s at night what is old enough, and nothing else',
    async (_, record) => {
      const { days = 0 } = record.retention ?? {}
      const context = contextAt(night)
      await put(context, record, days + 32)
      await put(context, record, days - 1)
      expect(await removeOld([record])(context, () => true)).toBe(1)
      expect(await left(context, record)).toEqual([`${days - 1} days`])
    },
  )

  it('removes nothing by day, and nothing when the timer has no time left', async () => {
    for (const [now, goOn] of [
      [day, true],
      [night, false],
    ] as const) {
      const context = contextAt(now)
      await put(context, dataExports, 5)
      const { outlived } = works
      if (!outlived) throw new Error('nothing is removed')
      const done = await inTurn({ outlived }, () => context, goOn ? 60_000 : 0, new Map())
      expect(done.outlived ?? 0).toBe(0)
      expect(await left(context, dataExports)).toEqual(['5 days'])
    }
  })

  it('removes what comes behind many documents whose files can’t be deleted', async () => {
    const context = contextAt(night)
    const logged: object[] = []
    Object.assign(context, { log: (line: object) => logged.push(line) })
    for (let n = 0; n <= 150; n++) {
      await context.db.add(dataExports, { _id: String(n), file: `file ${n}`, at: n + 1 })
    }
    await put(context, messages, 999)
    context.files.remove = async ([file]) => {
      if (file !== 'file 150') throw new Error('on purpose')
    }
    expect(await removeOld(records)(context, () => true)).toBe(2)
    expect(await context.db.read(dataExports, '150')).toBeUndefined()
    expect(await context.db.read(dataExports, '149')).toBeDefined()
    expect(logged).toHaveLength(150)
  })

  it('removes the file of a document too', async () => {
    const context = contextAt(night)
    const file = await context.files.write('exports/copy', new Uint8Array([1]))
    await context.db.add(dataExports, { _id: 'chen', file, at: night - 2 * DAY })
    await removeOld(records)(context, () => true)
    expect(await context.files.read(file, 1)).toBe('gone')
  })
})

describe('the notes of the records', () => {
  it('name a period where the timer removes by it, and nowhere else', () => {
    const wrong = all.flatMap(({ name, fields, retention }) => {
      const periods = Object.values(fields).flatMap(({ kept }) => daysOf(kept))
      const named = [...new Set(periods)]
      return String(named) === String(retention?.days ?? '') ? [] : [`${name}: ${named}`]
    })
    expect(wrong).toEqual([])
  })

  it('have an index on the field that says how old a document is', () => {
    for (const { name, fields, indexes, retention } of ended) {
      const { since = '' } = retention ?? {}
      expect(fields).toHaveProperty(since)
      const first = indexes.map(({ keys }) => Object.keys(keys)[0])
      expect({ name, first }).toEqual({ name, first: expect.arrayContaining([since]) })
    }
  })

  it('are in the list for users where a field goes with whoever leaves', () => {
    const shown = personalData.flatMap(({ fields }) => fields)
    const goes = all.flatMap(({ name, fields }) =>
      Object.entries(fields)
        .filter(([, { kept }]) => kept.startsWith('until deletion'))
        .map(([field]) => (shown.includes(name) ? name : `${name}.${field}`)),
    )
    expect(goes.filter((field) => !shown.includes(field))).toEqual([])
    const names = all.flatMap(({ name, fields }) => [
      name,
      ...Object.keys(fields).map((field) => `${name}.${field}`),
    ])
    expect(shown.filter((field) => !names.includes(field))).toEqual([])
  })
})

/** The days that a note such as `3 years` means; none where no time ends it. */
function daysOf(kept: string): number[] {
  const [, count, unit] = /^(\d+) (day|year)s?$/.exec(kept) ?? []
  return count ? [Number(count) * (unit === 'year' ? 365 : 1)] : []
}
