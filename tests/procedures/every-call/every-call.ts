import type { Name, Phone } from '../help/phone.ts'
import { aToken } from '../help/phone.ts'
import { at, community, district, nextCommunity, street, window } from '../help/town.ts'
import { everyDesk, everyFind } from './calls-for-desks.ts'
import { callsOfFigures } from './calls-for-figures.ts'
import { callsOfARemedy } from './calls-on-a-remedy.ts'
import { callsOfALife } from './calls-on-a-report.ts'
import { callsOfAWhistle } from './calls-on-a-whistle.ts'
import { callsOfStaff } from './calls-on-staff.ts'

type Calls = Record<Name, unknown[]>

/** Calls that are about nobody but the caller; those that would only add something are left out. */
const aboutOneself = {
  'person.me': [{}],
  'person.introduce': [],
  'place.estates': [{}],
  'service.catalogue': [{}],
  'service.notice': [{ item: '28', yes: [] }],
  'report.categories': [{}],
  'report.grounds': [{ category: '0101' }],
  'report.submit': [],
  'message.inbox': [{}],
  'message.read': [{ upTo: 0 }],
  'message.unread': [{}],
  'message.agree': [],
}

/** Calls about windows; a rating would only add something. */
const callsOfAWindow = (areas: readonly string[]) => ({
  'window.open': [{ link: `https://jiazai.example.cn/c/${window}-0.1.2` }],
  'window.rate': [],
  'window.figures': areas.map((area) => ({ area, month: '2026-01' })),
})

/**
 * Every call that a phone could make to learn of reports: each procedure, with all that is
 * worth trying, as a curious person would. A new procedure has to find its place here.
 */
export function everyCall(reportIds: readonly string[]): Calls {
  const each = (told: object = {}) => reportIds.map((reportId) => ({ reportId, ...told }))
  const act = (told: object = {}) => each({ token: aToken(), ...told })
  const decide = (told: object = {}) => act({ version: 1, ...told })
  const areas = ['3405', district, street, community, nextCommunity]
  const building = at.home
  return {
    ...aboutOneself,
    'person.chooseHome': [{ building }],
    'place.people': [{ place: building }],
    'place.byCode': [{ link: `https://jiazai.example.cn/b/${building}` }],
    'report.preview': ['0101', '0401', '0802', '1203'].map((category) => ({
      category,
      place: { building },
    })),
    'report.mine': [{ over: false }, { over: true }],
    'report.findMine': [{ sought: '1123' }, { sought: '半山花园' }],
    'desk.list': everyDesk(areas),
    'desk.find': everyFind(areas, ['1123', '半山花园']),
    'report.detail': each(),
    'report.assign': decide({ worker: 'chen' }),
    'report.accept': decide(),
    'report.contact': act(),
    'report.note': act({ words: '试试' }),
    'report.finish': decide({ met: [] }),
    'report.answer': act({ answer: 'solved' }),
    ...callsOfALife({ reportIds, each, act, decide }),
    'follow.report': each(),
    'follow.mine': [{}],
    'rating.rate': act({ level: 5, named: false }),
    'rating.mine': each(),
    'rating.askedAgain': [{}],
    'privacy.before': [{}],
    'privacy.export': [],
    'privacy.leave': [],
    'privacy.openings': each(),
    ...callsOfAWhistle({ reportIds, each, act }),
    ...callsOfARemedy({ reportIds, act }),
    ...callsOfFigures(areas),
    'staff.workersFor': each(),
    ...callsOfStaff(areas),
    ...callsOfAWindow(areas),
    'board.inArea': [{ community }, { community: nextCommunity }],
    'board.detail': [{ publication: '0'.repeat(32) }],
    'board.open': [{ community }, { community: nextCommunity }],
    'board.preview': [{ words: '灯不亮' }],
  }
}

/** All replies to every call that a phone could make to learn of these reports, as JSON, by procedure. */
export async function repliesTo(phone: Phone, reportIds: readonly string[]) {
  const replies: { procedure: Name; reply: string }[] = []
  for (const [procedure, inputs] of Object.entries(everyCall(reportIds))) {
    for (const input of inputs) {
      const { cost: _, ...heard } = await phone.sends({ procedure, input })
      replies.push({ procedure: procedure as Name, reply: JSON.stringify(heard) })
    }
  }
  return replies
}

/** Those of some texts that any of the replies lets out, each with the procedure that did. */
export const leaks = (
  replies: Awaited<ReturnType<typeof repliesTo>>,
  secrets: readonly string[],
): string[] =>
  replies.flatMap(({ procedure, reply }) =>
    secrets.filter((secret) => reply.includes(secret)).map((secret) => `${procedure}: ${secret}`),
  )
