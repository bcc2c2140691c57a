import type { Report } from '../../../cloudfunctions/matters/report/report-record.ts'
import { belongsOnBoard } from '../../../cloudfunctions/matters/report/rules/publish.ts'
import type { Publication } from '../../../cloudfunctions/published/board/publication-record.ts'
import { newPublication } from '../../../cloudfunctions/published/board/rules/new-publication.ts'
import { publicationOf } from '../../../cloudfunctions/published/board/rules/publication-id.ts'
import { publicVersions } from '../../../cloudfunctions/published/screening/rules/new-screening.ts'
import type { Stage } from './live.ts'
import type { Plan } from './plans.ts'

/** What was solved in the weeks before, and may be shown. Made up. */
export const shownPlans: readonly Plan[] = [
  {
    reporter: 'r3',
    category: '0205',
    place: '健身广场',
    hoursAgo: 24 * 16,
    words: '健身广场另一台漫步机的踏板松了，踩上去直晃，怕摔着人。',
    photos: ['fitness-before'],
    publish: true,
    life: [
      { does: 'accept', hours: 1 },
      { does: 'contact', hours: 2 },
      {
        does: 'finish',
        hours: 71,
        words: '厂家换了新踏板，两台都上油紧过了，踩着很稳。',
        photos: ['fitness-after'],
      },
      { does: 'answer', hours: 75, answer: 'solved' },
    ],
  },
  {
    reporter: 'r4',
    category: '0101',
    place: '10栋',
    hoursAgo: 24 * 9,
    words: '垃圾桶满出来好几天，天一热气味很大。',
    photos: ['trash'],
    publish: true,
    life: [
      { does: 'accept', hours: 0.4 },
      { does: 'contact', hours: 0.6 },
      {
        does: 'finish',
        hours: 3.5,
        words: '清走了，桶也冲过。往后改成早晚各收一趟。',
        photos: ['trash-cleared'],
      },
      { does: 'answer', hours: 9, answer: 'solved' },
    ],
  },
  {
    reporter: 'r5',
    category: '0604',
    place: '13栋',
    hoursAgo: 24 * 6,
    words: '下水口往外返水，单元门前一大滩，进出都要踮脚。',
    photos: ['water'],
    publish: true,
    life: [
      { does: 'accept', hours: 0.3 },
      { does: 'contact', hours: 0.5 },
      {
        does: 'finish',
        hours: 4,
        words: '疏通了，返水的那段管子也清了，地面冲干净了。',
        photos: ['water-dry'],
      },
      { does: 'answer', hours: 20, answer: 'solved' },
    ],
  },
  {
    reporter: 'r3',
    category: '0702',
    place: '9栋',
    hoursAgo: 24 * 4,
    words: '楼道灯坏了，晚上上楼要打手电。',
    photos: ['stair-lamp'],
    publish: true,
    life: [
      { does: 'accept', hours: 1 },
      { does: 'contact', hours: 1.5 },
      { does: 'finish', hours: 22, words: '换了一盏声控灯，试过了。', photos: ['stair-lit'] },
      { does: 'answer', hours: 26, answer: 'solved' },
    ],
  },
]

/** Puts on the board what of the story may be shown: the reports, and their publications. */
export function withBoard(
  reports: readonly Report[],
  stage: Stage,
): { reports: Report[]; publications: Publication[] } {
  return {
    reports: reports.map((report) =>
      belongsOnBoard(report) ? { ...report, board: 'shown' } : report,
    ),
    publications: reports.filter(belongsOnBoard).map((report) => publicationIn(stage, report)),
  }
}

/** Its photos are the drawings themselves: they have no metadata to be rid of. */
function publicationIn({ example, sign }: Stage, report: Report): Publication {
  const building = example.buildings.find(({ _id }) => _id === report.place.building)
  const [first, done] = publicVersions(report).map((version) => {
    const { words = '', photos = [] } = report.content[version] ?? {}
    return { words, photos }
  })
  const nothing = { words: '', photos: [] }
  const passed = { first: first ?? nothing, done: done ?? nothing }
  return newPublication({
    id: sign(publicationOf(report._id)),
    report,
    estate: building?.estate,
    passed,
    names: [],
    before: passed.first.photos,
    after: passed.done.photos,
  })
}
