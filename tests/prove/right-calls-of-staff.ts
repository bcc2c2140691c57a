import type { Town } from '../procedures/help/open-town.ts'
import { aToken, expectOk, type Name } from '../procedures/help/phone.ts'
import { at, community } from '../procedures/help/town.ts'
import type { RightCall } from './right-call.ts'

/** Right calls of what staff do about their own work: leave, rotas, invitations, notices. */
export async function rightCallsOfStaff({ cloud, zhang, wang, steward, zhou }: Town) {
  const tomorrow = cloud.now() + 86_400_000
  const later = { from: tomorrow, until: tomorrow + 86_400_000 }
  const { id: leaveId } = expectOk(await steward.leaves(wang, 1, later))
  const { id: bulletinId } = expectOk(await wang.puts(at.home))
  const invitation = expectOk(await steward.invites(`${community}009`))
  expectOk(await steward.invites(`${community}009`))
  const { invitations } = expectOk(await steward.asks('staff.invitations', { area: community }))
  const [spare] = invitations.filter(({ link }) => link !== invitation.link)
  return {
    'staff.inArea': { who: steward, input: { area: community } },
    'staff.leaves': { who: steward, input: { area: community } },
    'staff.beforeLeave': { who: steward, input: { person: zhou.id } },
    'staff.leave': { who: steward, input: { person: zhou.id, ...later, token: aToken() } },
    'staff.cancelLeave': { who: steward, input: { leaveId } },
    'staff.dismiss': {
      who: steward,
      input: { person: zhou.id, role: 'worker', area: `${community}001`, token: aToken() },
    },
    'staff.rota': { who: steward, input: { community, rota: 'duty' } },
    'staff.setRota': {
      who: steward,
      input: { community, rota: 'window', turns: [{ person: wang.id, ...later }] },
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
    'staff.invitations': { who: steward, input: { area: community } },
    'staff.revoke': { who: steward, input: { invitationId: spare?.id ?? '' } },
    'staff.join': { who: zhang, input: { link: invitation.link, digits: '0099', token: aToken() } },
    'bulletin.put': {
      who: wang,
      input: { place: at.home, words: '停水', until: later.until, token: aToken() },
    },
    'bulletin.lift': { who: wang, input: { bulletinId } },
    'bulletin.inArea': { who: steward, input: { area: community } },
  } satisfies Partial<Record<Name, RightCall>>
}
