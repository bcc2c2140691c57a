import { codeOn } from '../procedures/code.ts'
import type { Town } from '../procedures/open-town.ts'
import { aToken, expectOk, type Name } from '../procedures/phone.ts'
import { at, community } from '../procedures/town.ts'
import type { RightCall } from './right-call.ts'
import { rightCallsOfALife } from './right-calls-of-a-life.ts'
import { rightWhistleCalls } from './right-whistle-calls.ts'

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
  const link = codeOn(at.home)
  const tomorrow = Date.now() + 86_400_000
  const later = { from: tomorrow, until: tomorrow + 86_400_000 }
  const { id: leaveId } = expectOk(await steward.leaves(wang, 1, later))
  const { id: bulletinId } = expectOk(await wang.puts(at.home))
  const invitation = expectOk(await steward.invites(`${community}009`))
  return {
    ...(await rightCallsOfALife(town)),
    'person.me': { who: chen, input: {} },
    'person.chooseHome': { who: chen, input: { building: at.home } },
    'person.introduce': { who: chen, input: { name: '陈', phone: '13912345678' } },
    'place.byCode': { who: chen, input: { link } },
    'place.estates': { who: chen, input: { begins: '半' } },
    'report.categories': { who: chen, input: {} },
    'report.preview': {
      who: chen,
      input: { category: '0101', place: { point: [118.452, 31.678], words: '路边' } },
    },
    'report.submit': {
      who: chen,
      input: { token, category: '0101', place: { building: at.home }, words: '脏了', photos },
    },
    'report.mine': { who: chen, input: { over: false } },
    'report.desk': { who: wang, input: {} },
    'report.inArea': { who: steward, input: { area: community, scope: 'pool' } },
    'report.detail': { who: chen, input: { reportId: fresh } },
    'report.assign': { who: steward, input: { ...its(fresh), version: 1, worker: zhou.id } },
    'report.accept': { who: wang, input: { ...its(other), version: 1 } },
    'report.contact': { who: wang, input: { ...its(handling), words: '说好了' } },
    'report.note': { who: wang, input: { ...its(handling), words: '在修' } },
    'report.finish': { who: wang, input: { ...its(handling), version: 4, met: [0, 1, 2, 3] } },
    'report.answer': { who: chen, input: { ...its(done), answer: 'solved', words: '好' } },
    'follow.report': { who: zhang, input: { reportId: fresh } },
    'follow.mine': { who: zhang, input: {} },
    'rating.rate': {
      who: chen,
      input: { ...its(done), level: 2, reasons: ['slow'], words: '慢', named: true },
    },
    'rating.mine': { who: chen, input: { reportId: done } },
    'message.inbox': { who: chen, input: {} },
    'message.read': { who: chen, input: { upTo: 0 } },
    'message.unread': { who: chen, input: {} },
    'message.agree': {
      who: chen,
      input: { templates: [{ name: 'result', accepted: true }], token: aToken() },
    },
    ...(await rightWhistleCalls(town)),
    'staff.workersFor': { who: steward, input: { reportId: fresh } },
    'staff.inArea': { who: steward, input: { area: community } },
    'staff.leaves': { who: steward, input: { area: community } },
    'staff.leave': { who: steward, input: { person: zhou.id, ...later, token: aToken() } },
    'staff.cancelLeave': { who: steward, input: { leaveId } },
    'staff.dismiss': {
      who: steward,
      input: { person: zhou.id, role: 'worker', area: `${community}001`, token: aToken() },
    },
    'staff.duty': { who: steward, input: { community } },
    'staff.setDuty': {
      who: steward,
      input: { community, shifts: [{ person: wang.id, ...later }] },
    },
    'staff.invite': {
      who: steward,
      input: {
        role: 'worker',
        area: `${community}009`,
        post: 'worker',
        title: '社工',
        name: '何志强',
        phone: '15400000099',
        token: aToken(),
      },
    },
    'staff.invitations': { who: steward, input: {} },
    'staff.join': { who: zhang, input: { link: invitation.link, token: aToken() } },
    'bulletin.put': {
      who: wang,
      input: { place: at.home, words: '停水', until: later.until, token: aToken() },
    },
    'bulletin.lift': { who: wang, input: { bulletinId } },
    'bulletin.inArea': { who: steward, input: { area: community } },
  }
}
