import { randomBytes } from 'node:crypto'
import tcb from '@cloudbase/node-sdk'
import type { Report } from '../../cloudfunctions/matters/report/report-record.ts'

const db = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV }).database()
const _ = db.command
const reports = db.collection('reports')

/** What follows from a step: a message, a claim on a stock that nobody has, and that it was done. */
async function settle(report: string, version: number): Promise<void> {
  const _id = randomBytes(16).toString('hex')
  const message = {
    person: _id,
    kind: 'assigned',
    title: '健身器材',
    words: '派给您了',
    unread: true,
  }
  await db.collection('messages').add({ _id, ...message, at: version, target: { id: report } })
  const stock = db.collection('stocks').where({ _id: _.eq(`${_id}-task`), left: _.gte(1) })
  await stock.updateAndReturn({ left: _.inc(-1), claimed: _.push([_id]) })
  const seen = reports.where({ _id: _.eq(report), version: _.eq(version) })
  await seen.updateAndReturn({ settled: _.set(version), settleAt: _.remove() })
}

/**
 * The operations on the database that our calls make, on the bare SDK, and nothing else. `like` is
 * a report that `api` wrote.
 */
export const bare = {
  async submit(like: Report): Promise<string> {
    const { building = '', grid = '' } = like.place
    await db.collection('buildings').doc(building).get()
    await db.collection('grids').doc(grid).get()
    const [_id = '', number] = [16, 4].map((bytes) => randomBytes(bytes).toString('hex'))
    await reports.add({ ...like, _id, number })
    await settle(_id, 1)
    return _id
  },

  async desk(worker: string): Promise<void> {
    const mine = reports.where({ 'assignee.id': _.eq(worker), open: _.eq(true) })
    await mine.limit(51).orderBy('dueAt', 'asc').get()
  },

  async detail({ _id, reporter, assignee }: Report): Promise<void> {
    await reports.doc(_id).get()
    const people = _.in([reporter, assignee?.id ?? ''])
    await db.collection('people').where({ _id: people }).limit(100).get()
  },

  async accept(_id: string, { history: [entry] }: Report): Promise<void> {
    await reports.doc(_id).get()
    const step = { ...entry, version: 2, action: 'accept', from: 'assigned', to: 'handling' }
    await reports.where({ _id: _.eq(_id), version: _.eq(1) }).updateAndReturn({
      status: _.set('handling'),
      open: _.set(true),
      version: _.set(2),
      history: _.push([step]),
    })
    await settle(_id, 2)
  },

  async read(_id: string): Promise<Report> {
    return (await reports.doc(_id).get()).data[0]
  },
}
