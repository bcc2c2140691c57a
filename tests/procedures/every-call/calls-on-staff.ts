import { aToken } from '../help/phone.ts'
import { community, nextCommunity } from '../help/town.ts'

/** The calls of a tour that are about staff and notices; those that would only change something are left out. */
export const callsOfStaff = (areas: readonly string[]) => ({
  'staff.inArea': areas.map((area) => ({ area })),
  'staff.leaves': [{}, ...areas.map((area) => ({ area }))],
  'staff.beforeLeave': [{}],
  'staff.leave': [],
  'staff.cancelLeave': [{ leaveId: 'leave' }],
  'staff.dismiss': [],
  'staff.rota': [
    { community, rota: 'duty' },
    { community, rota: 'window' },
    { community: nextCommunity, rota: 'window' },
  ],
  'staff.setRota': [],
  'staff.invite': [],
  'staff.invitations': [{ area: community }],
  'staff.revoke': [],
  'staff.join': [{ link: 'https://jiazai.example.cn/i/1.2.3', digits: '0099', token: aToken() }],
  'bulletin.put': [],
  'bulletin.lift': [{ bulletinId: 'bulletin' }],
  'bulletin.inArea': areas.map((area) => ({ area })),
})
