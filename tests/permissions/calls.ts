import { fingerprint } from '../../cloudfunctions/cloud/identity.ts'
import type { Report } from '../../cloudfunctions/report/record.ts'
import type { Procedures } from '../../typings/procedures.d.ts'
import { secret } from '../procedures/cloud-of-town.ts'
import { codeOn } from '../procedures/code.ts'
import { aToken, type Name } from '../procedures/phone.ts'
import { at } from '../procedures/town.ts'
import { places, type Where } from './places.ts'
import { areaAskedBy } from './roles.ts'
import type { Visitor } from './visitors.ts'

/** Who comes to which report. */
type About = { report: Report; where: Where; openid: string }

/** A procedure that does something with one report: the input that is right for it. */
export type Act = {
  input(about: About): unknown
  /** Whether the reply holds anything; it does unless told otherwise. */
  shown?(result: never): boolean
}

/** A procedure that lists reports: what a visitor asks, and the ids that came. */
export type List = {
  inputs(visitor: Visitor): readonly unknown[]
  shown(result: never): readonly string[]
}

const cards = ({ cards }: { cards: readonly { id: string }[] }) => cards.map(({ id }) => id)

/** Every procedure that does something with one report. */
export const acts = {
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
  'follow.report': { input: ({ report: { _id } }) => ({ reportId: _id }) },
  'rating.rate': {
    input: ({ report: { _id } }) => ({ reportId: _id, token: aToken(), level: 5, named: true }),
  },
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
      ['pool', 'assigned', 'done'].map((scope) => ({ area: areaAskedBy(role, where), scope })),
    shown: cards,
  },
  'follow.mine': { inputs: () => [{}], shown: cards },
} satisfies Partial<Record<Name, List>>

/** Every procedure that has nothing to do with reports that are there, with a right input. */
export const plain = {
  'person.me': {},
  'person.chooseHome': { building: at.home },
  'person.introduce': { name: '陈', phone: '' },
  'place.byCode': { link: codeOn(at.home) },
  'place.estates': {},
  'report.categories': {},
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
} satisfies Partial<Record<Name, unknown>>

const decision = ({ _id, version }: Report) => ({ reportId: _id, version, token: aToken() })
