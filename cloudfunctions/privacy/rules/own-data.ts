import { answerLabel } from '../../../miniprogram/contract/answer.ts'
import { ratingLabel, ratingReasons } from '../../../miniprogram/contract/rating.ts'
import { remedyOutcomeLabel, remedyStatusLabel } from '../../../miniprogram/contract/remedy.ts'
import { statusLabel } from '../../../miniprogram/contract/status.ts'
import { chinaTime, dayOf, yearOf } from '../../core/clock/date.ts'
import type { Sheet } from '../../core/cloud/workbook.ts'
import type { Person } from '../../directory/person/person-record.ts'
import type { Follow } from '../../matters/follow/follow-record.ts'
import type { Urge } from '../../matters/follow/urge-record.ts'
import type { Rating } from '../../matters/rating/rating-record.ts'
import type { Remedy } from '../../matters/remedy/remedy-record.ts'
import type { Content, Report } from '../../matters/report/report-record.ts'
import type { Message, Stock } from '../../messages/message-record.ts'

/** All that is kept of one person, as the records hold it. */
export type OwnData = {
  person: Person
  /** Their home in words. */
  home: string
  reports: readonly Report[]
  /** Their ratings, by the report. */
  ratings: ReadonlyMap<string, Rating>
  remedies: readonly Remedy[]
  follows: readonly Follow[]
  urges: readonly Urge[]
  messages: readonly Message[]
  stocks: readonly Stock[]
  /** What each report is about that they made, follow or urged, by its id. */
  kinds: ReadonlyMap<string, string>
  /** Short-lived links by file id. */
  links: ReadonlyMap<string, string>
}

/** Somebody's own data as tables that a person can read: one of each kind, all times at +08:00. */
export const ownSheets = (data: OwnData): Sheet[] => [
  aboutMe(data),
  ofReports(data),
  ofContent(data),
  ofRatings(data),
  ofRemedies(data),
  ofFollows(data),
  ofUrges(data),
  ofMessages(data),
  ofStocks(data),
]

const aboutMe = ({ person, home }: OwnData): Sheet => ({
  name: '我',
  columns: ['称呼', '电话', '我家', '从什么时候起'],
  rows: [[person.name ?? '', person.phone ?? '', home, time(person.createdAt)]],
})

const ofReports = ({ reports, kinds }: OwnData): Sheet => ({
  name: '诉求',
  columns: ['编号', '什么事', '在哪', '到哪一步', '反映', '办结', '结束', '解决了吗', '同意公示'],
  rows: reports.map((report) => [
    report.number,
    kinds.get(report._id) ?? '',
    report.place.words,
    statusLabel[report.status],
    time(report.createdAt),
    time(report.doneAt),
    time(report.endedAt),
    report.answer ? answerLabel[report.answer] : '',
    report.publish ? '是' : '否',
  ]),
})

const ofContent = ({ person, reports, links }: OwnData): Sheet => ({
  name: '说过的话',
  columns: ['编号', '时间', '谁', '说了什么', '照片和录音（链接两小时内有效）'],
  rows: reports.flatMap(({ number, history, content }) =>
    history.flatMap(({ version, at, by }) => {
      const said = content[version]
      const who = by === person._id ? '我' : '工作人员'
      return said ? [[number, time(at), who, said.words ?? '', filesIn(said, links)]] : []
    }),
  ),
})

const filesIn = ({ photos = [], voice }: Content, links: OwnData['links']): string =>
  [...photos, ...(voice ? [voice.file] : [])].flatMap((file) => links.get(file) ?? []).join('\n')

const ofRatings = ({ reports, ratings }: OwnData): Sheet => ({
  name: '评价',
  columns: ['编号', '评价', '为什么', '说了什么', '署名', '哪个月'],
  rows: reports.flatMap(({ _id, number }) => {
    const rating = ratings.get(_id)
    if (!rating) return []
    const { level, words = '', report, month } = rating
    return [[number, ratingLabel[level], reasonsOf(rating), words, report ? '是' : '否', month]]
  }),
})

const ofRemedies = ({ person, remedies }: OwnData): Sheet => ({
  name: '差评整改',
  columns: ['编号', '开始', '到哪一步', '结果', '我又评了', '我说的话'],
  rows: remedies.map(({ number, openedAt, status, outcome, second, history, content }) => [
    number,
    time(openedAt),
    remedyStatusLabel[status],
    outcome ? remedyOutcomeLabel[outcome] : '',
    second ? ratingLabel[second.level] : '',
    history
      .filter(({ by }) => by === person._id)
      .flatMap(({ version }) => content[version]?.words ?? [])
      .join('\n'),
  ]),
})

const ofFollows = ({ follows, kinds }: OwnData): Sheet => ({
  name: '我也遇到',
  columns: ['时间', '哪一件'],
  rows: follows.map(({ at, report }) => [time(at), kinds.get(report) ?? '']),
})

const ofUrges = ({ urges, kinds }: OwnData): Sheet => ({
  name: '催办',
  columns: ['时间', '哪一件'],
  rows: urges.map(({ at, report }) => [time(at), kinds.get(report) ?? '']),
})

const ofMessages = ({ messages }: OwnData): Sheet => ({
  name: '消息',
  columns: ['时间', '标题', '内容', '看过'],
  rows: messages.map(({ at, title, words, unread }) => [
    time(at),
    title,
    words,
    unread ? '' : '是',
  ]),
})

const ofStocks = ({ stocks }: OwnData): Sheet => ({
  name: '微信提醒',
  columns: ['哪一种', '还能发几条'],
  rows: stocks.map(({ template, left }) => [template, left]),
})

const reasonsOf = ({ reasons }: Rating): string =>
  ratingReasons
    .filter(({ reason }) => reasons.includes(reason))
    .map(({ label }) => label)
    .join('、')

/** A moment (epoch ms) as `2026-11-23 12:05` at +08:00; nothing where there is none. */
function time(at: number | undefined): string {
  if (at === undefined) return ''
  const { month, day, time } = chinaTime(at)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${yearOf(dayOf(at))}-${two(month)}-${two(day)} ${time}`
}
