import { codeAt, codeOn } from '../procedures/help/link-in-code.ts'
import type { Town } from '../procedures/help/open-town.ts'
import { aToken, expectOk, type Name, type Phone } from '../procedures/help/phone.ts'
import { at, community, window } from '../procedures/help/town.ts'
import type { RightCall } from './right-call.ts'
import { rightCallsOfALife } from './right-calls-of-a-life.ts'
import { rightCallsOfFigures } from './right-calls-of-figures.ts'
import { rightCallsOfStaff } from './right-calls-of-staff.ts'
import { rightCallsOfTheBoard } from './right-calls-of-the-board.ts'
import { rightRemedyCalls } from './right-remedy-calls.ts'
import { rightWhistleCalls } from './right-whistle-calls.ts'

const exactly = { building: at.home, stair: 3, floor: -1 }

/** Reports in every state, and for each procedure a call that is just right for one of them. */
export async function everyRightCall(town: Town): Promise<Record<Name, RightCall>> {
  const { chen, zhang, wang, steward, zhou } = town
  const fresh = await chen.hasSubmitted({ category: '0101' })
  const other = await chen.hasSubmitted()
  const handling = await chen.hasSubmitted({ category: '0401' })
  const done = await chen.hasSubmitted({ category: '0401' })
  for (const id of [handling, done]) expectOk(await wang.accepts(id))
  expectOk(await wang.finishes(done))
  const token = aToken()
  const photos = [await chen.uploads(token)]
  const its = (reportId: string) => ({ reportId, token: aToken() })
  return {
    ...aboutOneself(chen),
    ...(await rightCallsOfALife(withAReporter(town))),
    'place.byCode': { who: chen, input: { link: codeOn(at.home) } },
    'report.preview': {
      who: chen,
      input: { category: '0101', place: { point: [118.452, 31.678], words: '路边' } },
    },
    'report.submit': {
      who: chen,
      input: { token, category: '0101', place: exactly, words: '脏了', details: '门口', photos },
    },
    'desk.list': { who: steward, input: { role: 'steward', area: community, scope: 'pool' } },
    'desk.find': { who: wang, input: { role: 'worker', scope: 'mine', sought: '半山花园' } },
    'report.detail': { who: chen, input: { reportId: fresh } },
    'report.assign': { who: steward, input: { ...its(fresh), version: 1, worker: zhou.id } },
    'report.accept': { who: wang, input: { ...its(other), version: 1 } },
    'report.contact': { who: wang, input: { ...its(handling), words: '说好了' } },
    'report.note': { who: wang, input: { ...its(handling), words: '在修' } },
    'report.finish': { who: wang, input: { ...its(handling), version: 4, met: [0, 1, 2, 3] } },
    'report.answer': { who: chen, input: { ...its(done), answer: 'solved', words: '好' } },
    ...(await rightCallsOfTheBoard(town)),
    'follow.report': { who: zhang, input: { reportId: fresh } },
    'follow.mine': { who: zhang, input: {} },
    'rating.rate': {
      who: chen,
      input: { ...its(done), level: 2, reasons: ['slow'], words: '慢', named: true },
    },
    ...rightPrivacyCalls(town, fresh),
    'rating.mine': { who: chen, input: { reportId: done } },
    ...(await rightWhistleCalls(withAReporter(town))),
    ...(await rightRemedyCalls(withAReporter(town))),
    ...rightWindowCalls(town),
    'staff.workersFor': { who: steward, input: { reportId: fresh } },
    ...(await rightCallsOfStaff(town)),
    ...rightCallsOfFigures(town),
  }
}

/** The town, with somebody else in the place of 陈桂芳: nobody reports without end on one day. */
const withAReporter = (town: Town): Town => ({ ...town, chen: town.stranger() })

/** Right calls about one's own data: whoever leaves is nobody who is needed. */
const rightPrivacyCalls = (town: Town, reportId: string) => ({
  'privacy.leave': { who: town.stranger(), input: { token: aToken() } },
  'privacy.openings': { who: town.chen, input: { reportId } },
})

/** Right calls about a window. */
const rightWindowCalls = ({ zhang, steward }: Town) => ({
  'window.open': { who: zhang, input: { link: codeAt(window) } },
  'window.figures': { who: steward, input: { area: community, month: '2026-01' } },
  'window.rate': {
    who: zhang,
    input: {
      ...{ link: codeAt(window, 7), token: aToken(), service: '08' },
      ...{ level: 2, reasons: ['slow'], words: '排了一小时' },
    },
  },
})

/** Right calls that are about nobody but the caller. */
const aboutOneself = (who: Phone) => ({
  'privacy.before': { who, input: {} },
  'privacy.export': { who, input: {} },
  'person.me': { who, input: {} },
  'person.chooseHome': { who, input: { building: at.home } },
  'person.introduce': { who, input: { name: '陈', phone: '13912345678' } },
  'place.estates': { who, input: { begins: '半' } },
  'place.people': { who, input: { place: at.home } },
  'service.catalogue': { who, input: {} },
  'service.notice': { who, input: { item: '28', yes: ['has-records'] } },
  'report.categories': { who, input: {} },
  'report.grounds': { who, input: { category: '0101' } },
  'report.mine': { who, input: { over: false } },
  'report.findMine': { who, input: { sought: '半山花园' } },
  'message.inbox': { who, input: {} },
  'rating.askedAgain': { who, input: {} },
  'message.read': { who, input: { upTo: 0 } },
  'message.unread': { who, input: {} },
  'message.agree': {
    who,
    input: { templates: [{ name: 'result', accepted: true }], token: aToken() },
  },
})
