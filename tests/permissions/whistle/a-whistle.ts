import { DAY } from '../../../cloudfunctions/core/clock/date.ts'
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
  Guest,
  Whistle,
} from '../../../cloudfunctions/matters/whistle/whistle-record.ts'
import type { CallState, WhistleStatus } from '../../../miniprogram/contract/whistle.ts'
import type { Standing } from '../cells.ts'
import { isGuest, personIn, type RoleName } from '../roles.ts'

/** How far the officer's department is. */
const usually: Record<WhistleStatus, CallState> = {
  asked: 'called',
  blown: 'called',
  responded: 'responded',
  checked: 'responded',
  denied: 'called',
  ended: 'called',
}

/**
 * A whistle of a report as it stands in a status, for a role to come to, calling 城管执法, that has come
 * or not; whoever holds a link to it acts for that department.
 */
export function aWhistle(
  report: Report,
  { role, where, status }: Standing<WhistleStatus>,
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
  const guest = isGuest(role) ? personIn(role, where) : undefined
  const officer = guest ? { officer: { id: guest, name: '', role: 'officer' as const } } : {}
  const calls = whistle.calls.map((call): DepartmentCall => ({ ...call, ...officer, state }))
  const guests = guest ? [linkOf(role, guest, now)] : []
  return { ...whistle, status, open: isRunning[status], calls, guests }
}

/** The link that somebody holds, whose time is up, or that another has instead. */
function linkOf(role: RoleName, person: string, now: number): Guest {
  const link = { department: 'enforcement', version: 1, until: now + DAY }
  if (role === 'replacedGuest') return { ...link, version: 2 }
  return { ...link, person, ...(role === 'pastGuest' ? { until: now } : {}) }
}
