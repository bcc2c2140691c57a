import { describe, expect, it } from 'vitest'
import {
  type Person,
  type PersonRole,
  people,
} from '../../../cloudfunctions/directory/person/person-record.ts'
import { postsOf } from '../../../cloudfunctions/directory/person/rules/posts.ts'
import { grids } from '../../../cloudfunctions/directory/place/place-record.ts'
import { readNextHolder } from '../../../cloudfunctions/matters/report/read-next-holder.ts'
import { aGrid, aReport, community, grid, noon } from '../help/example.ts'
import { memoryDatabase } from '../help/memory-database.ts'

const nextCommunity = '340504002009'
const away = [{ from: noon, until: noon + 1 }]

/** Who gets the report back that 王敏 had in 第3网格, when she has these roles now. */
async function getsItBack(roles: PersonRole[], told: Partial<Person> = {}) {
  const db = memoryDatabase()
  const wang = { id: 'wang', name: '王敏', phone: '154', ...told }
  const zhou = { id: 'zhou', name: '周建平', phone: '155' }
  await db.add(people, {
    ...{ _id: 'wang', openid: 'o', name: '王敏', createdAt: 0 },
    ...{ roles, posts: postsOf(roles), ...told },
  })
  // The first that names her is of another community.
  for (const { area } of [...roles].reverse()) {
    const backup = area.startsWith(community) ? { backup: zhou } : {}
    await db.add(grids, aGrid(area, { worker: wang, ...backup }))
  }
  const assignee = { id: 'wang', name: '王社工', role: 'worker' } as const
  return (await readNextHolder({ db, now: noon }, aReport({ assignee })))?.id
}

const worker = (area: string): PersonRole => ({ role: 'worker', area })
const elsewhere = worker(`${nextCommunity}001`)

describe('a report that is done again', () => {
  it('goes back to whoever had it, as long as they work in its community', async () => {
    expect(await getsItBack([worker(grid)])).toBe('wang')
    expect(await getsItBack([worker(`${community}009`)])).toBe('wang')
  })

  it('goes back to nobody who has left, or works in another community now', async () => {
    expect(await getsItBack([])).toBeUndefined()
    expect(await getsItBack([elsewhere])).toBeUndefined()
  })

  it('goes to who stands in for them there while they are away', async () => {
    expect(await getsItBack([worker(grid), elsewhere], { away })).toBe('zhou')
  })
})
