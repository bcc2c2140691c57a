import { describe, expect, it } from 'vitest'
import { isAmong } from '../../../cloudfunctions/core/procedure/caller.ts'
import { Callers } from '../../../cloudfunctions/directory/person/caller.ts'
import { people } from '../../../cloudfunctions/directory/person/person-record.ts'
import { community, noon } from '../help/example.ts'
import { memoryDatabase } from '../help/memory-database.ts'

const minute = 60_000

/** An instance that knows nobody yet; its clock is moved by hand. */
function instance(db = memoryDatabase()) {
  const clock = { now: noon }
  let ids = 0
  let reads = 0
  const callers = new Callers({
    db: {
      ...db,
      find(...asked) {
        reads++
        return db.find(...asked)
      },
    },
    now: () => clock.now,
    sign: (text) => `signed(${text})`,
    newId: () => `person-${++ids}`,
  })
  return { db, callers, clock, reads: () => reads }
}

const role = { role: 'steward', area: community, title: '书记' } as const

describe('a caller', () => {
  it('is a resident with a random id and an own folder when they are new', async () => {
    const { callers, db } = instance()
    const caller = await callers.find('openid-1')
    expect(caller).toEqual({ id: 'person-1', roles: [], folder: 'u/signed(files openid-1)' })
    expect(JSON.stringify(caller)).not.toContain('"openid')
    const { openid: _, ...known } = (await db.find(people, {}, { limit: 9 }))[0] ?? { openid: '' }
    expect(known).toEqual({ _id: 'person-1', roles: [], posts: [], createdAt: noon })
  })

  it('is told apart by openid, and has their name and home', async () => {
    const { callers, db } = instance()
    await callers.find('openid-1')
    const second = await callers.find('openid-2')
    expect(second.id).toBe('person-2')
    await db.change(people, { _id: 'person-2' }, { set: { name: '陈桂芳', home: 'B012' } })
    expect(await callers.find('openid-2', true)).toMatchObject({ name: '陈桂芳', home: 'B012' })
  })

  it('is remembered while an instance knows a thousand, and forgotten on demand', async () => {
    const { callers, reads } = instance()
    for (let n = 0; n < 999; n++) await callers.find(`openid-${n}`)
    await callers.find('the last')
    const looked = reads()
    await callers.find('openid-0')
    expect(reads()).toBe(looked)
    await callers.find('one more')
    const { id } = await callers.find('openid-0')
    expect(reads()).toBeGreaterThan(looked + 1)
    const again = reads()
    callers.forget(id)
    await callers.find('openid-0')
    expect(reads()).toBe(again + 1)
  })

  it('is allowed by any of their roles', () => {
    const two = { roles: [role, { role: 'worker', area: community }] } as const
    const caller = { id: 'two', folder: '', ...two }
    expect(isAmong(['worker'], caller)).toBe(true)
    expect(isAmong(['officer', 'steward'], caller)).toBe(true)
    expect(isAmong(['officer'], caller)).toBe(false)
    expect(isAmong('everyone', { ...caller, roles: [] })).toBe(true)
    expect(isAmong(['worker'], { ...caller, roles: [] })).toBe(false)
  })

  it('is one person, even when two instances meet them first at once', async () => {
    const db = memoryDatabase()
    const [one, two] = [instance(db), instance(db)]
    const met = await Promise.all([one.callers.find('openid-1'), two.callers.find('openid-1')])
    expect(met[0]).toEqual(met[1])
  })

  it('is remembered for a minute without a read', async () => {
    const { callers, clock, reads } = instance()
    await callers.find('openid-1')
    const looked = reads()
    clock.now += minute - 1
    await callers.find('openid-1')
    expect(reads()).toBe(looked)
    clock.now += 1
    await callers.find('openid-1')
    expect(reads()).toBe(looked + 1)
  })

  it('gains a role and loses a role within a minute', async () => {
    const { callers, clock, db } = instance()
    const { id } = await callers.find('openid-1')
    await db.change(people, { _id: id }, { set: { roles: [role] } })
    clock.now += minute
    expect((await callers.find('openid-1')).roles).toEqual([role])
    await db.change(people, { _id: id }, { set: { roles: [] } })
    clock.now += minute
    expect((await callers.find('openid-1')).roles).toEqual([])
  })

  it('gains a role at once when read afresh, as happens before a refusal', async () => {
    const { callers, db } = instance()
    const { id } = await callers.find('openid-1')
    await db.change(people, { _id: id }, { set: { roles: [role] } })
    expect((await callers.find('openid-1')).roles).toEqual([])
    expect((await callers.find('openid-1', true)).roles).toEqual([role])
    expect((await callers.find('openid-1')).roles).toEqual([role])
  })

  it('is not mixed up with others, when more come than an instance remembers', async () => {
    const { callers } = instance()
    const ids = new Map<string, string>()
    for (let n = 0; n < 1100; n++) ids.set(`openid-${n}`, (await callers.find(`openid-${n}`)).id)
    for (const [openid, id] of ids) expect((await callers.find(openid)).id).toBe(id)
  })
})
