import { randomBytes } from 'node:crypto'
import tcb from '@cloudbase/node-sdk'
import type { Report } from '../../cloudfunctions/matters/report/report-record.ts'

const db = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV }).database()
const _ = db.command
const reports = db.collection('reports')
const remedies = db.collection('remedies')

/** What follows from a step: a message, and a look for somebody who agreed to hear it from WeChat. */
async function follow(report: string, version: number): Promise<void> {
  const _id = randomBytes(16).toString('hex')
  const message = {
    person: _id,
    kind: 'assigned',
    title: '占道摆摊 · 半山花园 1栋',
    number: '1123-AAAA',
    words: '新件，今天 13:37 前联系',
    unread: true,
  }
  const target = { kind: 'report', id: report }
  await db.collection('messages').add({ _id, ...message, at: version, target })
  const stock = { _id: _.in([`${_id}-task`]), left: _.gte(1).and(_.lt(1_000_000)) }
  await db.collection('stocks').where(stock).limit(1).get()
}

/**
 * The operations on the database that our calls make, on the bare SDK, and nothing else. `like` is
 * a report that `api` wrote.
 */
export const bare = {
  async submit(like: Report): Promise<string> {
    const { building = '', grid = '' } = like.place
    const count = { _id: randomBytes(32).toString('hex'), count: 1, tokens: [], at: 1 }
    await db.collection('callCounts').add(count)
    await db.collection('buildings').doc(building).get()
    await db.collection('grids').doc(grid).get()
    const [_id = '', number] = [16, 4].map((bytes) => randomBytes(bytes).toString('hex'))
    await reports.add({ ...like, _id, number })
    await follow(_id, 1)
    return _id
  },

  async desk(worker: string): Promise<void> {
    const mine = reports.where({ 'assignee.id': _.eq(worker), open: _.eq(true) })
    const toMend = remedies.where({ 'handler.id': _.eq(worker), status: _.eq('rectifying') })
    await Promise.all(
      [mine, toMend].map((waiting) => waiting.limit(51).orderBy('dueAt', 'asc').get()),
    )
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
      outbox: _.set({ from: 1, resumeAt: entry?.at, tries: 0 }),
      nextAt: _.set(entry?.at),
      history: _.push([step]),
    })
    await follow(_id, 2)
  },

  async read(_id: string): Promise<Report> {
    return (await reports.doc(_id).get()).data[0]
  },
}
