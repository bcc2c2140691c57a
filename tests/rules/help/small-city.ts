import type { Database } from '../../../cloudfunctions/core/cloud/database.ts'
import { fingerprint } from '../../../cloudfunctions/core/cloud/identity.ts'
import type { Context } from '../../../cloudfunctions/core/procedure/context.ts'
import { answer, type Reply } from '../../../cloudfunctions/core/procedure/router.ts'
import { people as persons } from '../../../cloudfunctions/directory/person/person-record.ts'
import { postsOf } from '../../../cloudfunctions/directory/person/rules/posts.ts'
import {
  type Building,
  buildings,
  grids,
} from '../../../cloudfunctions/directory/place/place-record.ts'
import { procedures } from '../../../cloudfunctions/entries/api/procedures.ts'
import { theCity } from '../../../cloudfunctions/entries/city.ts'
import { house, works } from '../../../cloudfunctions/entries/house.ts'
import { type Report, reports } from '../../../cloudfunctions/matters/report/report-record.ts'
import { readDelivered } from '../../../cloudfunctions/messages/read-delivered.ts'
import type { PersonName } from './example.ts'
import { aCategory, aComplaint, aGrid, city, community, grid, noon, people } from './example.ts'
import { memoryDatabase } from './memory-database.ts'
import { memoryFiles } from './memory-files.ts'

/** A city of one building in one grid, with everybody of the examples in it, held in memory. */
export type SmallCity = {
  /** The context as the next call finds it; each call comes a minute after the one before. */
  newContext(): Context
  /** Calls a procedure as one of the people would. */
  ask(who: PersonName, procedure: keyof typeof procedures, input: object): Promise<Reply>
  /** Lets the timer look at reports once; says how many it took up. */
  tick(): Promise<number>
  /** The report as it is stored. */
  stored(id: string): Promise<Report>
  /** All reports there are. */
  reports(): Promise<Report[]>
}

export const building = `${community}B012`

/** A building in a grid where nobody works. */
export const unstaffedBuilding = `${community}B033`

/** A token of a phone, as long as tokens are. */
export const tokenOf = (name: string | number): string => `token${name}`.padEnd(16, 'x')

/** Founds the city. What comes between it and its database, if anything, is up to `through`. */
export async function smallCity(through = (db: Database) => db): Promise<SmallCity> {
  const db = memoryDatabase()
  await settlePeople(db)
  let minutes = 0
  const newContext = (): Context => ({
    db: through(db),
    files: memoryFiles(),
    wechat: {
      send: async () => 'sent',
      checkWords: async () => 'pass',
      checkPhoto: async () => 'away',
    },
    workbook: async () => new Uint8Array(),
    city: {
      ...theCity,
      name: '小城',
      code: city,
      bounds: [[118, 31, 119, 32]],
      linkPrefix: 'https://city.example.cn/b/',
      categories: [aCategory(), aComplaint()],
      common: [],
    },
    ...house,
    delivered: (ids) => readDelivered({ db }, ids),
    now: noon + 60_000 * minutes++,
    random: dice(),
    sign: (text) => fingerprint('the key of the small city, kept secret', text),
    log: () => {},
  })
  return {
    newContext,
    ask: (who, procedure, input) =>
      answer({ procedure, input }, newContext(), {
        procedures,
        requestId: 'request',
        findCaller: async () => ({ ...people[who], folder: `u/${who}` }),
        forget: () => undefined,
        countCall: async () => true,
      }),
    tick: async () => (await works.reports?.work(newContext(), () => true)) ?? 0,
    async stored(id) {
      const report = await db.read(reports, id)
      if (!report) throw new Error(`no report ${id}`)
      return report
    },
    reports: () => db.find(reports, {}, { limit: 1000 }),
  }
}

/** What a phone sends to report 健身器材 in a building. */
export const submission = (where = building) => ({
  token: tokenOf('submit'),
  category: '0205',
  place: { building: where },
  words: '漫步机断了',
})

/** Submits it and says its id. */
export async function submitted({ ask }: SmallCity, where = building): Promise<string> {
  return idIn(await ask('reporter', 'report.submit', submission(where)))
}

/** The id in the reply to a submission. */
export function idIn(reply: Reply): string {
  const id = reply.ok && Object(reply.result).id
  if (typeof id !== 'string') throw new Error(`not submitted: ${JSON.stringify(reply)}`)
  return id
}

async function settlePeople(db: Database): Promise<void> {
  const worker = { id: people.holder.id, name: '王敏', phone: '15400000003' }
  const unstaffed = `${community}009`
  await db.add(grids, aGrid(grid, { worker }))
  await db.add(grids, aGrid(unstaffed))
  await db.add(buildings, aBuilding(building, grid))
  await db.add(buildings, aBuilding(unstaffedBuilding, unstaffed))
  for (const { id, roles } of Object.values(people)) {
    await db.add(persons, {
      _id: id,
      openid: `openid-${id}`,
      roles: [...roles],
      posts: postsOf(roles),
      createdAt: noon,
    })
  }
}

const aBuilding = (code: string, grid: string): Building => ({
  _id: code,
  name: `${Number(code.slice(-3))}栋`,
  estate: '半山花园',
  community,
  communityName: '半山花园社区',
  grid,
  point: { type: 'Point', coordinates: [118.5, 31.7] },
})

/** Numbers that differ from one to the next, and are the same in every run. */
function dice(): () => number {
  let last = 1
  return () => {
    last = (last * 48_271) % 2_147_483_647
    return last / 2_147_483_647
  }
}
