import { changeBy, changed } from '../../../cloudfunctions/core/lifecycle/transitions.ts'
import type { City } from '../../../cloudfunctions/core/procedure/city.ts'
import type { Report } from '../../../cloudfunctions/matters/report/report-record.ts'
import { reportKind } from '../../../cloudfunctions/matters/report/rules/report-kind.ts'
import {
  blownWhistle,
  whistleId,
} from '../../../cloudfunctions/matters/whistle/rules/new-whistle.ts'
import { withSummary } from '../../../cloudfunctions/matters/whistle/rules/summary.ts'
import { whistleKind } from '../../../cloudfunctions/matters/whistle/rules/whistle-kind.ts'
import type { Whistle } from '../../../cloudfunctions/matters/whistle/whistle-record.ts'
import type { WhistleKind } from '../../../miniprogram/contract/whistle.ts'
import { banshan } from '../story-community.ts'
import { confirmed } from './confirmed.ts'

/** A whistle of the story, blown by the steward: for which report, by its first words, why, and whom it calls. */
type Blown = {
  report: string
  kind: WhistleKind
  tried: string
  ground: string
  lead: string
  helpers: readonly string[]
}

/** The department that the story calls first. */
export const calledInStory = 'drainage'

const blown: readonly Blown[] = [
  {
    report: '6 栋门口污水漫出来',
    kind: 'emergency',
    tried: '物业疏通两次，井内返水，疑主管堵。已围挡，绕行牌已放。',
    ground: '排水主管的养护和疏通',
    lead: calledInStory,
    helpers: ['property'],
  },
]

/**
 * Blows the story's whistles at `now` (epoch ms): the whistles, and the reports with what they were
 * told of them. What should follow has followed already.
 */
export function withWhistles(
  reports: readonly Report[],
  city: City,
  now: number,
): { reports: Report[]; whistles: Whistle[] } {
  const whistles = blown.map((plan) => blow(plan, reports, city, now))
  return {
    reports: reports.map((report) => {
      const whistle = whistles.find((one) => one.report === report._id)
      return whistle ? told(report, whistle, city, now) : report
    }),
    whistles,
  }
}

function blow(
  { report: begins, tried, ...called }: Blown,
  reports: readonly Report[],
  city: City,
  now: number,
): Whistle {
  const report = reports.find(({ content }) => content[1]?.words?.startsWith(begins))
  if (!report?.assignee) throw new Error(`nobody in the story handles ${begins}`)
  const steward = { by: `s${banshan.community}`, as: 'steward', who: '许书记' } as const
  const acting = { ...steward, token: `${report._id}w` }
  const begun = { ...called, id: whistleId(report._id, 0), report, content: { words: tried } }
  return confirmed(whistleKind, blownWhistle({ ...begun, acting, now }, city), city)
}

function told(report: Report, whistle: Whistle, city: City, now: number): Report {
  const lead = whistle.calls.find((call) => call.lead)?.department
  const step = {
    action: 'whistle',
    to: report.status,
    set: { whistles: withSummary(report.whistles, whistle) },
    entry: { whistle: { id: whistle._id, event: 'blown', ...(lead && { department: lead }) } },
  } as const
  const acting = { by: 'system', as: 'system', at: now, token: `${whistle._id}-1` } as const
  const change = changeBy(reportKind, report, step, acting, city)
  return confirmed(reportKind, changed(report, change), city)
}
