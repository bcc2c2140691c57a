import type { ProceduresOf } from '../procedures-of.ts'
import { ofEverybody, ofLeaders, ofThoseNear } from '../shared-rows.ts'

/** Whose leave it is: in 半山花园 that of the one who may have reported something themself. */
const ofWhoseLeave = `
    nobody timer                                      | everywhere | identity
    reporter neighbours follower                      | everywhere | role
    worker officer                                    | everywhere | nobody
    handler                                           | grid restricted community street elsewhere | nobody
    handler                                           | around | ok
    self steward                                      | grid restricted community around | ok
    self steward                                      | street elsewhere | nobody
    supervisor                                        | grid restricted community street around | ok
    supervisor                                        | elsewhere | nobody
    citySupervisor                                    | everywhere | ok`

/** What is about a place is about the community, the grid or whoever works where a report would be. */
export const staffMatrix = {
  'staff.inArea': ofLeaders('ok'),
  'staff.invite': ofLeaders('ok'),
  'staff.setRota': ofLeaders('ok'),
  // Asked for somebody who is in no service: those who may dismiss at all are told so.
  'staff.dismiss': ofLeaders('nobody'),

  // An officer sees their own, wherever their department reaches.
  'staff.leaves': `
    nobody timer                                      | everywhere | identity
    reporter neighbours follower                      | everywhere | role
    worker handler self steward                       | grid restricted community around | ok
    worker handler self steward                       | street elsewhere | role
    officer citySupervisor                            | everywhere | ok
    supervisor                                        | grid restricted community street around | ok
    supervisor                                        | elsewhere | role`,

  'staff.rota': ofThoseNear,

  'staff.beforeLeave': ofWhoseLeave,
  'staff.leave': ofWhoseLeave,
  'staff.cancelLeave': ofWhoseLeave,

  // Its list is that of workers: nobody of the community is to have what goes around it.
  'staff.workersFor': `
    nobody timer                                      | everywhere | identity
    reporter neighbours follower worker officer       | everywhere | role
    handler self                                      | grid restricted community street elsewhere | role
    handler self                                      | around | ok
    steward                                           | grid restricted community | ok
    steward                                           | street elsewhere around | unseen
    supervisor                                        | grid restricted community street around | ok
    supervisor                                        | elsewhere | unseen
    citySupervisor                                    | everywhere | ok`,

  'staff.invitations': ofLeaders('ok'),

  'staff.revoke': `
    nobody timer                                      | everywhere | identity
    reporter neighbours follower worker officer        | everywhere | role
    handler self                                      | grid restricted community street elsewhere | role
    handler self                                      | around | ok
    steward                                           | grid restricted community around | ok
    steward                                           | street elsewhere | INVITE.NOT_FOUND
    supervisor                                        | grid restricted community street around | ok
    supervisor                                        | elsewhere | INVITE.NOT_FOUND
    citySupervisor                                    | everywhere | ok`,

  // With a link that was made up.
  'staff.join': ofEverybody('forged'),
} satisfies Record<ProceduresOf<'staff'>, string>
