import { describe, expect, it } from 'vitest'
import { ratingOf } from '../../../cloudfunctions/matters/rating/rules/may-rate.ts'
import type {
  RemedyEntry,
  SecondRating,
} from '../../../cloudfunctions/matters/remedy/remedy-record.ts'
import type { Stock } from '../../../cloudfunctions/messages/message-record.ts'
import { aReport, moment } from '../help/example.ts'

/** An early hour of an early day of an early month: every number of it has a nought in front. */
import {
  aboutIt,
  aRating,
  aRemedy,
  chen,
  early,
  earlyTold,
  sheetsOf,
  sign,
  step,
  table,
} from './example-own-data.ts'

describe('the export of a person’s data', () => {
  it('has one table of each kind, even when it is empty', async () => {
    expect((await sheetsOf({})).map(({ name, rows }) => [name, rows.length])).toEqual([
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

  it('has their name, phone and home, and never their openid', async () => {
    expect(await table('我', {})).toEqual([
      ['称呼', '电话', '我家', '从什么时候起'],
      ['陈女士', '15400000001', '半山花园 12栋', earlyTold],
    ])
    const { name: _, phone: __, home: ___, ...nameless } = chen
    const bare = await table('我', { person: nameless })
    expect(bare?.at(1)).toEqual(['', '', '', earlyTold])
    expect(JSON.stringify(await sheetsOf({}))).not.toContain('openid')
  })

  it('has the leaves of whoever is in service, and who stood in', async () => {
    const days = { from: moment('2026-01-05 00:00'), until: moment('2026-01-07 12:00') }
    const told = { person: 'reporter', areas: [], by: 'steward', at: early }
    const leave = { _id: 'first', ...told, ...days, backup: 'zhou' }
    const cancelledAt = moment('2026-01-06 08:00')
    const cancelled = { ...leave, _id: 'second', backup: 'gone', cancelledAt }
    expect(await table('请假', { leaves: [leave, cancelled] })).toEqual([
      ['从', '到', '替班', '哪天记的', '销假'],
      ['2026-01-05 00:00', '2026-01-07 12:00', '周建平', earlyTold, ''],
      ['2026-01-05 00:00', '2026-01-07 12:00', '', earlyTold, '2026-01-06 08:00'],
    ])
    expect(await table('请假', {})).toBeUndefined()
  })

  it('has the dates and the answer of each report', async () => {
    const done = aReport({
      status: 'closed',
      createdAt: early,
      doneAt: moment('2026-11-24 12:00'),
      endedAt: moment('2026-12-31 23:59'),
      answer: 'partly',
      publish: true,
      details: '什么坏了：灯不亮',
      place: { words: '半山花园 12栋', stair: 3, floor: 5 },
    })
    expect(await table('诉求', { reports: [done] })).toEqual([
      [
        '编号',
        '什么事',
        '在哪',
        '细说',
        '到哪一步',
        '反映',
        '办结',
        '结束',
        '解决了吗',
        '同意公示',
      ],
      [
        '1123-7K3F',
        aboutIt,
        '半山花园 12栋 3单元5楼',
        '什么坏了：灯不亮',
        '已结束',
        earlyTold,
        '2026-11-24 12:00',
        '2026-12-31 23:59',
        '部分',
        '是',
      ],
    ])
  })

  it('leaves cells empty for a report that has just come', async () => {
    const fresh = aReport({ _id: 'report-2', createdAt: early })
    const row = (await table('诉求', { reports: [fresh] }))?.at(1)
    expect(row?.slice(1)).toEqual([
      aboutIt,
      '半山花园 12栋',
      '',
      '待受理',
      earlyTold,
      '',
      '',
      '',
      '否',
    ])
  })

  it('has all words of a report, by whom, with links to photos and recordings', async () => {
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
    expect(await table('说过的话', { reports: [report], gone: ['gone.jpg'] })).toEqual([
      ['编号', '时间', '谁', '说了什么', '照片和录音（链接两小时内有效，涉及隐私的十分钟）'],
      ['1123-7K3F', earlyTold, '我', '断了', 'https://a.jpg\nhttps://b.jpg\nhttps://c.mp3'],
      ['1123-7K3F', earlyTold, '工作人员', '来看过', ''],
      ['1123-7K3F', earlyTold, '我', '', 'https://b.jpg'],
    ])
  })

  it('has their ratings in words, for the reports that they rated', async () => {
    const reports = ['report-1', 'report-2', 'report-3'].map((id) =>
      aReport({ _id: id, number: `of ${id}` }),
    )
    const named = aRating({
      _id: sign(ratingOf('report-1')),
      reasons: ['trips', 'slow'],
      words: '等太久',
      matter: { kind: 'report', id: 'report-1' },
    })
    const nameless = { _id: sign(ratingOf('report-3')), level: 5, month: '2026-10' } as const
    const ratings = [named, aRating(nameless), aRating({ _id: sign(ratingOf('report-9')) })]
    expect(await table('评价', { reports, ratings })).toEqual([
      ['编号', '评价', '为什么', '说了什么', '署名', '哪个月'],
      ['of report-1', '不满意', '办得慢、让我多跑路', '等太久', '是', '2026-11'],
      ['of report-3', '非常满意', '', '', '否', '2026-10'],
    ])
  })

  it('has the outcome of a bad rating, with their own words and nobody else’s', async () => {
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
    expect(await table('差评整改', { remedies: [over, aRemedy({ _id: 'other' })] })).toEqual([
      ['编号', '开始', '到哪一步', '结果', '我又评了', '我说的话'],
      ['1123-7K3F', earlyTold, '已了结', '已整改', '满意', '还是慢\n这回好了'],
      ['1123-7K3F', earlyTold, '待联系', '', '', ''],
    ])
  })

  it.each([
    ['我也遇到', 'follows'],
    ['催办', 'urges'],
  ] as const)(
    'names the reports of their follows and urges, where they are known: %s',
    async (name, kind) => {
      const about = (id: string) => {
        const matter = { kind: 'report', id } as const
        return { _id: id, matter, person: 'reporter', at: early, token: '' }
      }
      expect(
        await table(name, {
          reports: [aReport()],
          [kind]: [about('report-1'), about('unknown')],
        }),
      ).toEqual([
        ['时间', '哪一件'],
        [earlyTold, aboutIt],
        [earlyTold, ''],
      ])
    },
  )

  it('has their messages, and which ones were read', async () => {
    const read = {
      _id: 'one',
      person: 'reporter',
      kind: 'done',
      title: '办结了',
      number: '1123-7K3F',
      words: '请您回答',
      target: { kind: 'report', id: 'report-1' },
      at: early,
    } as const
    expect(
      await table('消息', { messages: [read, { ...read, _id: 'two', unread: true }] }),
    ).toEqual([
      ['时间', '标题', '编号', '内容', '看过'],
      [earlyTold, '办结了', '1123-7K3F', '请您回答', '是'],
      [earlyTold, '办结了', '1123-7K3F', '请您回答', ''],
    ])
  })

  it('has the number of WeChat messages that they agreed to', async () => {
    const stock: Stock = {
      _id: 'stock',
      person: 'reporter',
      template: 'result',
      left: 3,
      claimed: [],
      agreed: [],
    }
    expect(await table('微信提醒', { stocks: [stock] })).toEqual([
      ['哪一种', '还能发几条'],
      ['result', 3],
    ])
  })
})
