import { HOUR, month } from '../../../cloudfunctions/core/clock/date.ts'
import { changeBy, changed } from '../../../cloudfunctions/core/lifecycle/transitions.ts'
import { nameInRole } from '../../../cloudfunctions/directory/person/rules/name.ts'
import { streetOf } from '../../../cloudfunctions/directory/place/rules/area.ts'
import type { Rating } from '../../../cloudfunctions/matters/rating/rating-record.ts'
import { ratingOf } from '../../../cloudfunctions/matters/rating/rules/may-rate.ts'
import type { Remedy } from '../../../cloudfunctions/matters/remedy/remedy-record.ts'
import { newRemedy, remedyOf } from '../../../cloudfunctions/matters/remedy/rules/new-remedy.ts'
import { remedyKind } from '../../../cloudfunctions/matters/remedy/rules/remedy-kind.ts'
import type { RemedyStep } from '../../../cloudfunctions/matters/remedy/rules/remedy-step.ts'
import { mendStep } from '../../../cloudfunctions/matters/remedy/rules/steps.ts'
import type { Report } from '../../../cloudfunctions/matters/report/report-record.ts'
import { banshan } from '../story-community.ts'
import { confirmed } from './confirmed.ts'
import type { Stage } from './live.ts'
import type { Plan } from './plans.ts'

/** A report that was done badly enough for its reporter to say so. Made up. */
export const badlyDone: Plan = {
  reporter: 'r4',
  category: '0702',
  place: '6栋',
  hoursAgo: 24 * 7,
  words: '6 栋二楼的声控灯一直亮着，晃得睡不着。',
  life: [
    { does: 'accept', hours: 3 },
    { does: 'contact', hours: 5 },
    { does: 'finish', hours: 70, words: '换了一只灯头。', photos: ['stair-lit'] },
    { does: 'answer', hours: 75, answer: 'solved' },
  ],
}

/** A bad rating of the story, of the report that begins with these words; and what was done about it. */
type Rated = Pick<Rating, 'level' | 'reasons'> & {
  report: string
  hoursAgo: number
  words: string
  called?: string
  mend?: string
}

const rated: readonly Rated[] = [
  {
    report: '花坛里都是塑料袋和烟头',
    hoursAgo: 1,
    level: 2,
    reasons: ['unfinished'],
    words: '只扫了前面一半，照片也只拍前面。',
  },
  {
    report: badlyDone.words,
    hoursAgo: 26,
    level: 1,
    reasons: ['slow', 'unclear'],
    words: '等了三天，哪天来也没人说一声。',
    called: '打过电话。灯修好了，气的是等了三天没有一句话。',
    mend: '上门前先打电话，说清哪天几点到；来不了，当天说。',
  },
]

/** What people of the story said of the service by name, and how it is followed up at `stage.now`. */
export function remediesIn(
  reports: readonly Report[],
  stage: Stage,
): { ratings: Rating[]; remedies: Remedy[] } {
  const told = rated.map((one) => {
    const report = reports.find(({ content }) => content[1]?.words?.startsWith(one.report))
    if (!report?.reporter) throw new Error(`nobody in the story reported ${one.report}`)
    const at = stage.now - one.hoursAgo * HOUR
    return {
      rating: ratingIn(one, report, at, stage),
      remedy: followedUp(one, report, report.reporter, at, stage),
    }
  })
  return { ratings: told.map(({ rating }) => rating), remedies: told.map(({ remedy }) => remedy) }
}

const ratingIn = (
  { level, reasons, words }: Rated,
  { _id: id, place: { community } }: Report,
  at: number,
  { sign }: Stage,
): Rating => ({
  _id: sign(ratingOf(id)),
  ...{ level, reasons, words },
  ...(community ? { community } : {}),
  ...{ nth: 1, month: month(at), matter: { kind: 'report', id }, changes: 0, tokens: [] },
})

/** The remedy that a rating opened; what should follow from its steps has followed already. */
function followedUp(
  { called, mend, ...rating }: Rated,
  report: Report,
  reporter: string,
  at: number,
  { city, example, sign, now }: Stage,
): Remedy {
  const street = streetOf(banshan.community)
  const id = sign(remedyOf(report._id))
  const reviewer = example.people.find(({ roles }) =>
    roles.some(({ role, area }) => role === 'supervisor' && area === street),
  )
  if (!reviewer) throw new Error('nobody supervises the street of the story')
  const who = nameInRole(reviewer, 'supervisor')
  const takes = (remedy: Remedy, step: RemedyStep, hoursAgo: number): Remedy => {
    const token = `${id}${remedy.version}`
    const acting = {
      by: reviewer._id,
      as: 'supervisor',
      who,
      at: now - hoursAgo * HOUR,
      token,
    } as const
    return changed(remedy, changeBy(remedyKind, remedy, step, acting, city))
  }
  const opening = { id, report, reporter, rating, reviewAreas: [street], now: at }
  let remedy = newRemedy(opening, city)
  if (called) {
    const set = { contactedAt: now - 20 * HOUR }
    remedy = takes(remedy, { action: 'call', to: 'contacted', content: { words: called }, set }, 20)
  }
  if (mend) remedy = takes(remedy, mendStep(remedy, mend), 19)
  return confirmed(remedyKind, remedy, city)
}
