import type { ProceduresOf } from '../procedures-of.ts'
import { ofEverybody, ofResidents } from '../shared-rows.ts'

export const privacyMatrix = {
  'privacy.before': ofEverybody(),
  'privacy.export': ofEverybody(),
  'privacy.leave': ofResidents('serving'),

  'privacy.openings': `
    nobody timer                                      | everywhere | identity
    reporter self                                     | everywhere | ok
    neighbours follower officer                       | everywhere | unseen
    worker                                            | grid restricted | others
    worker                                            | community street elsewhere around | unseen
    handler                                           | grid restricted community street elsewhere | unseen others others others others others others others
    handler                                           | around | ok
    steward                                           | grid restricted community | others
    steward                                           | street elsewhere around | unseen
    supervisor                                        | grid restricted community street around | ok
    supervisor                                        | elsewhere | unseen
    citySupervisor                                    | everywhere | ok`,
} satisfies Record<ProceduresOf<'privacy'>, string>
