import { describe, expect, it } from 'vitest'
import type { Person } from '../../cloudfunctions/directory/person/person-record.ts'
import type { Rating } from '../../cloudfunctions/matters/rating/rating-record.ts'
import type {
  Remedy,
  RemedyEntry,
  SecondRating,
} from '../../cloudfunctions/matters/remedy/remedy-record.ts'
import type { Entry } from '../../cloudfunctions/matters/report/report-record.ts'
import type { Stock } from '../../cloudfunctions/messages/message-record.ts'
import { type OwnData, ownSheets } from '../../cloudfunctions/privacy/rules/own-data.ts'
import { aReport, moment } from './example.ts'

/** An early hour of an early day of an early month: every number of it has a nought in front. */
const early = moment('2026-01-02 05:06')
const earlyTold = '2026-01-02 05:06'

const chen: Person = {
  _id: 'reporter',
  openid: 'openid-chen',
  name: '陈女士',
  phone: '15400000001',
  roles: [],
  posts: [],
  createdAt: early,
}

/** Everything of somebody of whom nothing is kept, but for what is told. */
const dataOf = (told: Partial<OwnData>): OwnData => ({
  person: chen,
  home: '半山花园 12栋',
  reports: [],
  ratings: new Map(),
  remedies: [],
  follows: [],
  urges: [],
  messages: [],
  stocks: [],
  kinds: new Map([['report-1', '健身器材损坏']]),
  links: new Map(),
  ...told,
})

/** What stands in the table of that name: its columns, then its rows. */
function table(name: string, told: Partial<OwnData>) {
  const sheet = ownSheets(dataOf(told)).find((one) => one.name === name)
  return sheet && [sheet.columns, ...sheet.rows]
}

const step = (version: number, by: string): Entry => ({
  version,
  at: early,
  by,
  as: 'reporter',
  action: 'note',
  to: 'handling',
  token: '',
})

const aRating = (told: Partial<Rating>): Rating => ({
  _id: 'rating',
  level: 2,
  reasons: [],
  category: '0205',
  month: '2026-11',
  changes: 0,
  tokens: [],
  ...told,
})

const aRemedy = (told: Partial<Remedy>) =>
  ({
    number: '1123-7K3F',
    openedAt: early,
    status: 'opened',
    history: [],
    content: {},
    ...told,
  }) as Remedy

describe("somebody's own data", () => {
  it('has one table of each kind, whether there is anything in it or not', () => {
    expect(ownSheets(dataOf({})).map(({ name, rows }) => [name, rows.length])).toEqual([
      ['我', 1],
      ['诉求', 0],
      ['说过的话', 0],
      ['评价', 0],
      ['差评整改', 0],
      ['我也遇到', 0],
      ['催办', 0],
      ['消息', 0],
      ['微信提醒', 0],
    ])
  })

  it('says who they are to us, and never their openid', () => {
    expect(table('我', {})).toEqual([
      ['称呼', '电话', '我家', '从什么时候起'],
      ['陈女士', '15400000001', '半山花园 12栋', earlyTold],
    ])
    const { name: _, phone: __, ...nameless } = chen
    expect(table('我', { person: nameless, home: '' })?.at(1)).toEqual(['', '', '', earlyTold])
    expect(JSON.stringify(ownSheets(dataOf({})))).not.toContain('openid')
  })

  it('tells of each report when it came, when it was done and over, and what they answered', () => {
    const done = aReport({
      status: 'closed',
      createdAt: early,
      doneAt: moment('2026-11-24 12:00'),
      endedAt: moment('2026-12-31 23:59'),
      answer: 'partly',
      publish: true,
    })
    expect(table('诉求', { reports: [done] })).toEqual([
      ['编号', '什么事', '在哪', '到哪一步', '反映', '办结', '结束', '解决了吗', '同意公示'],
      [
        '1123-7K3F',
        '健身器材损坏',
        '半山花园 12栋',
        '已结束',
        earlyTold,
        '2026-11-24 12:00',
        '2026-12-31 23:59',
        '部分',
        '是',
      ],
    ])
  })

  it('leaves empty what a report that has just come has not yet', () => {
    const fresh = aReport({ _id: 'report-2', createdAt: early })
    const row = table('诉求', { reports: [fresh] })?.at(1)
    expect(row?.slice(1)).toEqual(['', '半山花园 12栋', '待受理', earlyTold, '', '', '', '否'])
  })

  it('has all that was said in a report, by whom, with links to what was shown', () => {
    const report = aReport({
      history: [step(1, 'reporter'), step(2, 'holder'), step(3, 'holder'), step(4, 'reporter')],
      content: {
        1: {
          words: '断了',
          photos: ['a.jpg', 'gone.jpg', 'b.jpg'],
          voice: { file: 'c.mp3', seconds: 3 },
        },
        3: { words: '来看过' },
        4: { photos: ['b.jpg'] },
      },
    })
    const links = new Map(['a.jpg', 'b.jpg', 'c.mp3'].map((file) => [file, `https://${file}`]))
    expect(table('说过的话', { reports: [report], links })).toEqual([
      ['编号', '时间', '谁', '说了什么', '照片和录音（链接两小时内有效）'],
      ['1123-7K3F', earlyTold, '我', '断了', 'https://a.jpg\nhttps://b.jpg\nhttps://c.mp3'],
      ['1123-7K3F', earlyTold, '工作人员', '来看过', ''],
      ['1123-7K3F', earlyTold, '我', '', 'https://b.jpg'],
    ])
  })

  it('has their ratings in words, those of reports that were rated', () => {
    const reports = ['report-1', 'report-2', 'report-3'].map((id) =>
      aReport({ _id: id, number: `of ${id}` }),
    )
    const named = aRating({ reasons: ['trips', 'slow'], words: '等太久', report: 'report-1' })
    const ratings = new Map([
      ['report-1', named],
      ['report-3', aRating({ level: 5, month: '2026-10' })],
    ])
    expect(table('评价', { reports, ratings })).toEqual([
      ['编号', '评价', '为什么', '说了什么', '署名', '哪个月'],
      ['of report-1', '不满意', '办得慢、让我多跑路', '等太久', '是', '2026-11'],
      ['of report-3', '非常满意', '', '', '否', '2026-10'],
    ])
  })

  it('tells what became of a bad rating, with what they said themselves and nobody else', () => {
    const history = [
      { version: 1, by: 'system' },
      { version: 2, by: 'reporter' },
      { version: 3, by: 'holder' },
      { version: 4, by: 'reporter' },
      { version: 5, by: 'reporter' },
    ] as RemedyEntry[]
    const content = {
      2: { words: '还是慢' },
      3: { words: '别告诉居民' },
      5: { words: '这回好了' },
    }
    const second: SecondRating = { level: 4, reasons: [], at: early }
    const over = aRemedy({ status: 'done', outcome: 'rectified', second, history, content })
    expect(table('差评整改', { remedies: [over, aRemedy({})] })).toEqual([
      ['编号', '开始', '到哪一步', '结果', '我又评了', '我说的话'],
      ['1123-7K3F', earlyTold, '已了结', '已整改', '满意', '还是慢\n这回好了'],
      ['1123-7K3F', earlyTold, '待联系', '', '', ''],
    ])
  })

  it.each([
    ['我也遇到', 'follows'],
    ['催办', 'urges'],
  ] as const)('names what they met too or urged, where it is still known: %s', (name, kind) => {
    const about = (report: string) => ({ _id: '', report, person: 'chen', at: early, token: '' })
    expect(table(name, { [kind]: [about('report-1'), about('unknown')] })).toEqual([
      ['时间', '哪一件'],
      [earlyTold, '健身器材损坏'],
      [earlyTold, ''],
    ])
  })

  it('has their messages, and which of them they read', () => {
    const read = {
      _id: '',
      person: 'chen',
      kind: 'done',
      title: '办结了',
      words: '请您回答',
      target: { kind: 'report', id: 'report-1' },
      at: early,
    } as const
    expect(table('消息', { messages: [read, { ...read, unread: true }] })).toEqual([
      ['时间', '标题', '内容', '看过'],
      [earlyTold, '办结了', '请您回答', '是'],
      [earlyTold, '办结了', '请您回答', ''],
    ])
  })

  it('says how many reminders they still agreed to', () => {
    const stock: Stock = {
      _id: '',
      person: 'chen',
      template: 'result',
      left: 3,
      claimed: [],
      agreed: [],
    }
    expect(table('微信提醒', { stocks: [stock] })).toEqual([
      ['哪一种', '还能发几条'],
      ['result', 3],
    ])
  })
})
