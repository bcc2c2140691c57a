import { describe, expect, it } from 'vitest'
import type { Database } from '../../../cloudfunctions/core/cloud/database.ts'
import type { Context } from '../../../cloudfunctions/core/procedure/context.ts'
import { signedLink } from '../../../cloudfunctions/core/procedure/signed-link.ts'
import { people } from '../../../cloudfunctions/directory/person/person-record.ts'
import { grids } from '../../../cloudfunctions/directory/place/place-record.ts'
import { ownService } from '../../../cloudfunctions/directory/staff/own-service.ts'
import { joinStaff } from '../../../cloudfunctions/directory/staff/procedures/join.ts'
import { invitations } from '../../../cloudfunctions/directory/staff/staff-record.ts'
import { theCity } from '../../../cloudfunctions/entries/city.ts'
import { aGrid, community, grid, noon } from '../help/example.ts'
import { memoryDatabase } from '../help/memory-database.ts'

const sign = (text: string) => Buffer.from(text).toString('hex').padEnd(40, '0').slice(-40)
const until = noon + 60_000
const link = signedLink(theCity, 'invitation', 'invitation', until, sign)
const steward = { role: 'steward', area: community } as const

/** Somebody takes an invitation up and leaves (注销) just before, or just after, they are bound to the post. */
async function joinsAndLeaves(when: 'before' | 'after') {
  const store = memoryDatabase()
  const leaves = async () => {
    await store.removeAll(people, { _id: 'qian' })
    await ownService.erase?.({ ...context, db: store }, 'qian', async () => {})
  }
  const change: Database['change'] = async (collection, where, what) => {
    const binds = collection.name === 'people'
    if (binds && when === 'before') await leaves()
    const changed = await store.change(collection, where, what)
    if (binds && when === 'after') await leaves()
    return changed
  }
  const db: Database = { ...store, change }
  const context = {
    db,
    city: theCity,
    now: noon,
    sign,
    holdings: [],
  } as Partial<Context> as Context
  await store.add(people, { _id: 'xu', openid: 'x', roles: [steward], posts: [], createdAt: 0 })
  await store.add(people, { _id: 'qian', openid: 'q', roles: [], posts: [], createdAt: 0 })
  await store.add(grids, aGrid(grid))
  await store.add(invitations, {
    ...{ _id: 'invitation', role: 'worker', area: grid, name: '钱勇', phone: '15400000099' },
    ...{ by: 'xu', at: noon, until, open: true, tries: 0 },
  })
  const caller = { id: 'qian', roles: [], folder: '' }
  const input = { link, digits: '0099', token: 'token' }
  const reply = await joinStaff.run({ ...context, caller, input })
  return { store, reply, erasedAgain: leaves }
}

describe('whoever leaves while they join', () => {
  it('joins nothing when they were gone before: no grid names them, and the invitation is open again', async () => {
    const { store, reply } = await joinsAndLeaves('before')
    expect(reply).toMatchObject({ failure: 'INVITE.BAD' })
    expect(await store.read(grids, grid)).not.toHaveProperty('worker')
    const given = await store.read(invitations, 'invitation')
    expect(given).toMatchObject({ open: true, name: '钱勇', phone: '15400000099' })
    expect(given).not.toHaveProperty('usedBy')
  })

  it('is named by no grid once they are erased, when they were bound before', async () => {
    const { store, erasedAgain } = await joinsAndLeaves('after')
    expect(await store.read(grids, grid)).toHaveProperty('worker')
    await erasedAgain()
    expect(await store.read(grids, grid)).not.toHaveProperty('worker')
  })
})
