import type { Whistle } from '../../../cloudfunctions/matters/whistle/whistle-record.ts'
import { aToken } from '../../procedures/help/phone.ts'
import type { Act } from '../act.ts'
import type { BeforeWhistle, OnWhistle } from './matrix.ts'

/** A procedure that does something with one whistle: the right input, and how it has to stand. */
export type WhistleAct = {
  input(whistle: Whistle): unknown
  /** The officer's department has come; there is a refusal to rule on. */
  come?: true
  disputed?: true
}

const on = ({ _id }: Whistle) => ({ whistleId: _id, token: aToken() })
const decision = (whistle: Whistle) => ({ ...on(whistle), version: whistle.version })

export const whistleActs = {
  'whistle.detail': { input: ({ _id }) => ({ whistleId: _id }) },
  'whistle.blow': { input: decision },
  'whistle.deny': { input: (whistle) => ({ ...decision(whistle), words: '先自己试试' }) },
  'whistle.join': { input: on },
  'whistle.refuse': { input: (whistle) => ({ ...on(whistle), basis: '不归我们管' }) },
  'whistle.note': { input: (whistle) => ({ ...on(whistle), words: '在路上' }), come: true },
  'whistle.respond': { input: (whistle) => ({ ...decision(whistle), words: '好了' }), come: true },
  'whistle.rule': {
    input: (whistle) => ({ ...decision(whistle), lead: 'gas', remember: false, words: '归燃气' }),
    disputed: true,
  },
  'whistle.check': { input: (whistle) => ({ ...decision(whistle), held: true, ratings: [] }) },
  'whistle.unfounded': { input: (whistle) => ({ ...on(whistle), words: '不该吹' }), come: true },
  'whistle.link': { input: (whistle) => ({ ...on(whistle), department: 'enforcement' }) },
} satisfies Partial<Record<OnWhistle, WhistleAct>>

export const beforeWhistleActs = {
  'whistle.suggest': { input: ({ report: { _id } }) => ({ reportId: _id }) },
  'whistle.ask': {
    input: ({ report: { _id } }) => ({
      ...{ reportId: _id, token: aToken(), kind: 'hard', tried: '劝过', ground: '管理条例' },
      ...{ lead: 'enforcement', helpers: [] },
    }),
  },
} satisfies Partial<Record<BeforeWhistle, Act>>

export const beforeWhistlePlain = {
  'whistle.openLink': { link: 'https://jiazai.example.cn/w/no', token: aToken() },
} satisfies Partial<Record<BeforeWhistle, unknown>>
