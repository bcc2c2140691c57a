import type { Procedures } from '../../../typings/procedures.d.ts'
import { aToken } from '../../procedures/help/phone.ts'
import type { Act } from '../act.ts'
import type { InputByPlace } from '../input-by-place.ts'
import { communityOf, places } from '../places.ts'
import type { ProceduresOf } from '../procedures-of.ts'
import { aDay, aLeave } from './a-leave.ts'
import { anInvitation } from './an-invitation.ts'

type OfStaff = ProceduresOf<'staff'>

export const staffActs = {
  'staff.workersFor': {
    input: ({ report: { _id } }) => ({ reportId: _id }),
    shown: ({ workers }: Procedures['staff.workersFor']['result']) => workers.length > 0,
  },
} satisfies Partial<Record<OfStaff, Act>>

export const staffPlaced = {
  'staff.inArea': (where) => ({ area: communityOf(where) }),
  'staff.leaves': (where) => ({ area: communityOf(where) }),
  'staff.leave': (where) => ({ person: places[where].worker, ...aDay, token: aToken() }),
  'staff.beforeLeave': (where) => ({ person: places[where].worker }),
  'staff.cancelLeave': (where) => ({ leaveId: aLeave(where)._id }),
  'staff.dismiss': (where) => ({
    person: 'zhang',
    role: 'worker',
    area: places[where].grid,
    token: aToken(),
  }),
  'staff.rota': (where) => ({ community: communityOf(where), rota: 'window' }),
  'staff.setRota': (where) => ({ community: communityOf(where), rota: 'window', turns: [] }),
  'staff.invite': (where) => ({
    role: 'worker',
    area: places[where].grid,
    name: '何志强',
    phone: '15400000099',
    token: aToken(),
  }),
  'staff.invitations': (where) => ({ area: communityOf(where) }),
  'staff.revoke': (where) => ({ invitationId: anInvitation(where)._id }),
} satisfies Partial<Record<OfStaff, InputByPlace>>

export const staffPlain = {
  'staff.join': {
    link: 'https://jiazai.example.cn/i/nothing',
    digits: '0099',
    token: aToken(),
  },
} satisfies Partial<Record<OfStaff, unknown>>
