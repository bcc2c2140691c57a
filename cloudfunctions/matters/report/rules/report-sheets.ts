import { answerLabel } from '../../../../miniprogram/contract/answer.ts'
import { statusLabel } from '../../../../miniprogram/contract/status.ts'
import { stamp } from '../../../core/clock/stamp.ts'
import type { Sheet } from '../../../core/cloud/workbook.ts'
import type { Links } from '../../../core/lifecycle/content.ts'
import type { Content } from '../../../core/lifecycle/lifecycle-record.ts'
import type { Report } from '../report-record.ts'
import { whereWords } from './where-words.ts'

/** What the export of a person's reports needs: the category of each, by its id, and links to the files. */
export type OwnReports = {
  person: string
  reports: readonly Report[]
  names: ReadonlyMap<string, string>
  links: Links
}

/** Somebody's own reports, and all that was said in them. */
export const reportSheets = (own: OwnReports): Sheet[] => [ofReports(own), ofContent(own)]

const ofReports = ({ reports, names }: OwnReports): Sheet => ({
  name: '诉求',
  columns: [
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
  rows: reports.map((report) => [
    report.number,
    names.get(report._id) ?? '',
    whereWords(report.place),
    report.details ?? '',
    statusLabel[report.status],
    stamp(report.createdAt),
    stamp(report.doneAt),
    stamp(report.endedAt),
    report.answer ? answerLabel[report.answer] : '',
    report.publish ? '是' : '否',
  ]),
})

const ofContent = ({ person, reports, links }: OwnReports): Sheet => ({
  name: '说过的话',
  columns: ['编号', '时间', '谁', '说了什么', '照片和录音（链接两小时内有效，涉及隐私的十分钟）'],
  rows: reports.flatMap(({ number, history, content }) =>
    history.flatMap(({ version, at, by }) => {
      const said = content[version]
      const who = by === person ? '我' : '工作人员'
      return said ? [[number, stamp(at), who, said.words ?? '', filesIn(said, links)]] : []
    }),
  ),
})

const filesIn = ({ photos, voice }: Content, links: Links): string =>
  [photos, voice?.file]
    .flat()
    .flatMap((file) => (file && links.get(file)) ?? [])
    .join('\n')
