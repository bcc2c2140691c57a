import { theCity } from '../../../cloudfunctions/entries/city.ts'
import type { Report } from '../../../cloudfunctions/matters/report/report-record.ts'
import {
  askedWhistle,
  type Begun,
  blownWhistle,
} from '../../../cloudfunctions/matters/whistle/rules/new-whistle.ts'
import { isRunning } from '../../../cloudfunctions/matters/whistle/rules/whistle-kind.ts'
import type {
  DepartmentCall,
  Whistle,
} from '../../../cloudfunctions/matters/whistle/whistle-record.ts'
import type { CallState, WhistleStatus } from '../../../miniprogram/contract/whistle.ts'

/** How far the officer's department is. */
const usually: Record<WhistleStatus, CallState> = {
  asked: 'called',
  blown: 'called',
  responded: 'responded',
  checked: 'responded',
  denied: 'called',
  ended: 'called',
}

/** A whistle of a report as it stands in a status, calling 城管执法, that has come or not. */
export function aWhistle(
  report: Report,
  status: WhistleStatus,
  { now, come }: { now: number; come: boolean },
): Whistle {
  const begun: Begun = {
    id: `${report._id}-w0`,
    report,
    kind: 'hard',
    lead: 'enforcement',
    helpers: [],
    ground: '管理条例',
    now,
    acting: { by: report.assignee?.id ?? '', as: 'worker', who: '', token: 'tokenOfAsking000' },
  }
  const asked = status === 'asked' || status === 'denied'
  const whistle = (asked ? askedWhistle : blownWhistle)(begun, theCity)
  const state = come && usually[status] === 'called' ? 'joined' : usually[status]
  const calls = whistle.calls.map((call): DepartmentCall => ({ ...call, state }))
  return { ...whistle, status, open: isRunning[status], calls }
}
