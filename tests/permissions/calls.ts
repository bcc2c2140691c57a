import { fingerprint } from '../../cloudfunctions/cloud/identity.ts'
import { streetOf } from '../../cloudfunctions/place/rules/area.ts'
import type { Report } from '../../cloudfunctions/report/record.ts'
import type { Procedures } from '../../typings/procedures.d.ts'
import { secret } from '../procedures/cloud-of-town.ts'
import { codeAt, codeOn } from '../procedures/code.ts'
import { aToken, type Name } from '../procedures/phone.ts'
import { at, community, window } from '../procedures/town.ts'
import type { Act } from './act.ts'
import { callsOfALife } from './calls-of-a-life.ts'
import { figuresPlaced, figuresPlain } from './figures.ts'
import { places, type Where, wheres } from './places.ts'
import { areaAskedBy } from './roles.ts'
import type { Visitor } from './visitors.ts'

/** A procedure that lists reports: what a visitor asks, and the ids that came. */
export type List = {
  inputs(visitor: Visitor): readonly unknown[]
  shown(result: never): readonly string[]
}

const cards = ({ cards }: { cards: readonly { id: string }[] }) => cards.map(({ id }) => id)

/** Every procedure that does something with one report. */
export const acts = {
  ...callsOfALife,
  'report.detail': { input: ({ report: { _id } }) => ({ reportId: _id }) },
  'report.assign': {
    input: ({ report, where }) => ({ ...decision(report), worker: places[where].worker }),
  },
  'report.accept': { input: ({ report }) => decision(report) },
  'report.contact': { input: ({ report: { _id } }) => ({ reportId: _id, token: aToken() }) },
  'report.note': {
    input: ({ report: { _id } }) => ({ reportId: _id, token: aToken(), words: '在修' }),
  },
  'report.finish': {
    input({ report, openid }) {
      const decided = decision(report)
      const photo = `cloud://local.local/u/${fingerprint(secret, `files ${openid}`)}/${decided.token}/1.jpg`
      return { ...decided, met: report.doneWhen.map((_, place) => place), photos: [photo] }
    },
  },
  'report.answer': {
    input: ({ report: { _id } }) => ({ reportId: _id, token: aToken(), answer: 'solved' }),
  },
  'whistle.suggest': { input: ({ report: { _id } }) => ({ reportId: _id }) },
  'whistle.ask': {
    input: ({ report: { _id } }) => ({
      ...{ reportId: _id, token: aToken(), kind: 'hard', tried: '劝过', ground: '管理条例' },
      ...{ lead: 'enforcement', helpers: [] },
    }),
  },
  'follow.report': { input: ({ report: { _id } }) => ({ reportId: _id }) },
  'rating.rate': {
    input: ({ report: { _id } }) => ({ reportId: _id, token: aToken(), level: 5, named: true }),
  },
  'privacy.openings': { input: ({ report: { _id } }) => ({ reportId: _id }) },
  'rating.mine': { input: ({ report: { _id } }) => ({ reportId: _id }) },
  'staff.workersFor': {
    input: ({ report: { _id } }) => ({ reportId: _id }),
    shown: ({ workers }: Procedures['staff.workersFor']['result']) => workers.length > 0,
  },
} satisfies Partial<Record<Name, Act>>

/** Every procedure that lists reports. */
export const lists = {
  'report.preview': {
    inputs: ({ where }) => {
      const { category, building } = places[where]
      return [{ category, place: { building } }]
    },
    shown: ({ nearby }: Procedures['report.preview']['result']) => nearby.map(({ id }) => id),
  },
  'report.mine': { inputs: () => [{ over: false }, { over: true }], shown: cards },
  'report.desk': { inputs: () => [{}], shown: cards },
  'report.inArea': {
    inputs: ({ role, where }) =>
      ['pool', 'waiting', 'late', 'assigned', 'check', 'done'].map((scope) => ({
        area: areaAskedBy(role, where),
        scope,
      })),
    shown: cards,
  },
  'follow.mine': { inputs: () => [{}], shown: cards },
} satisfies Partial<Record<Name, List>>

const inCommunity = (where: Where) => places[where].grid.slice(0, community.length)
const tomorrow = Date.now() + 86_400_000
const aDay = { from: tomorrow, until: tomorrow + 86_400_000 }

/** Every procedure that does something in a place, with what is right there. */
export const placed = {
  ...figuresPlaced,
  'staff.inArea': (where) => ({ area: inCommunity(where) }),
  'staff.leaves': (where) => ({ area: inCommunity(where) }),
  'staff.leave': (where) => ({ person: places[where].worker, ...aDay, token: aToken() }),
  'staff.cancelLeave': (where) => ({ leaveId: `leave-${where}` }),
  'staff.dismiss': (where) => ({
    person: 'zhang',
    role: 'worker',
    area: places[where].grid,
    token: aToken(),
  }),
  'staff.duty': (where) => ({ community: inCommunity(where) }),
  'staff.setDuty': (where) => ({ community: inCommunity(where), shifts: [] }),
  'staff.invite': (where) => ({
    role: 'worker',
    area: places[where].grid,
    name: '何志强',
    phone: '15400000099',
    token: aToken(),
  }),
  'rating.review': (where) => ({ area: streetOf(places[where].grid), month: '2026-01' }),
  'bulletin.put': (where) => ({
    place: places[where].grid,
    words: '停水至 18:00',
    until: tomorrow,
    token: aToken(),
  }),
  'bulletin.lift': (where) => ({ bulletinId: `bulletin-${where}` }),
  'window.figures': (where) => ({ area: inCommunity(where), month: '2026-01' }),
  'bulletin.inArea': (where) => ({ area: inCommunity(where) }),
} satisfies Partial<Record<Name, (where: Where) => unknown>>

/** What is there for them already, in each place: a leave of its worker, and somebody's notice. */
export const thereAlready = {
  leaves: wheres.map((where) => {
    const of = { person: places[where].worker, community: inCommunity(where) }
    return { _id: `leave-${where}`, ...of, ...aDay, by: 'nobody', at: 0 }
  }),
  bulletins: wheres.map((where) => {
    const of = { place: places[where].grid, community: inCommunity(where), words: '停水' }
    return { _id: `bulletin-${where}`, ...of, from: 0, until: tomorrow, by: 'nobody', at: 0 }
  }),
}

/** Every procedure that has nothing to do with reports that are there, with a right input. */
export const plain = {
  ...figuresPlain,
  'person.me': {},
  'person.chooseHome': { building: at.home },
  'person.introduce': { name: '陈', phone: '' },
  'place.byCode': { link: codeOn(at.home) },
  'place.estates': {},
  'report.categories': {},
  'report.claim': { link: 'https://jiazai.example.cn/s/no', token: aToken() },
  'message.inbox': {},
  'message.read': { upTo: 0 },
  'message.unread': {},
  'message.agree': { templates: [{ name: 'progress', accepted: true }], token: aToken() },
  'report.submit': {
    token: aToken(),
    category: '0101',
    place: { building: at.home },
    words: '脏了',
  },
  'whistle.openLink': { link: 'https://jiazai.example.cn/w/no', token: aToken() },
  'window.open': { link: codeAt(window) },
  'window.rate': { link: codeAt(window), token: aToken(), level: 5 },
  'board.inArea': { community },
  'board.open': { community },
  'staff.invitations': {},
  'staff.join': { link: 'https://jiazai.example.cn/i/nothing', token: aToken() },
  'privacy.before': {},
  'privacy.export': {},
  // Last: those who may leave are somebody else afterwards.
  'privacy.leave': { token: aToken() },
} satisfies Partial<Record<Name, unknown>>

const decision = ({ _id, version }: Report) => ({ reportId: _id, version, token: aToken() })
