import type { ProceduresOf } from '../procedures-of.ts'
import { byHandler, ofEverybody, whileHandling } from '../shared-rows.ts'

/** What is done where no whistle is there yet: to a report, and with a link that was made up. */
export type BeforeWhistle = 'whistle.suggest' | 'whistle.ask' | 'whistle.openLink'

/** What is done with a whistle that is there. */
export type OnWhistle = Exclude<ProceduresOf<'whistle'>, BeforeWhistle>

/** Its columns are a report's statuses, like those of other nouns' tables. */
export const beforeWhistleMatrix: Record<BeforeWhistle, string> = {
  'whistle.suggest': byHandler('ok ok ok ok ok ok ok'),
  'whistle.ask': byHandler(whileHandling),
  'whistle.openLink': ofEverybody('badLink'),
}

/** What a steward decides; around a community a supervisor stands in, but never for what they asked themselves. */
const ofSteward = `
    nobody timer                                      | everywhere | identity
    reporter neighbours follower worker officer       | everywhere | role
    handler self                                      | grid restricted community street elsewhere | role
    handler self                                      | around | WHISTLE.OWN_REQUEST blown blown over over over
    steward                                           | grid restricted community | ok blown blown over over over
    steward                                           | street elsewhere around | noWhistle
    supervisor                                        | grid restricted community street | notTheirs
    supervisor                                        | elsewhere | noWhistle
    citySupervisor                                    | grid restricted community street elsewhere | notTheirs
    supervisor citySupervisor                         | around | ok blown blown over over over`

/** What a called department does: `said` is what its officer hears, `others` what those do who see it. */
const ofDepartment = (said: string, others = 'notTheirs') => `
    nobody timer                                      | everywhere | identity
    reporter neighbour formerHolder formerMaker follower                       | everywhere | noWhistle
    pastGuest replacedGuest                           | everywhere | noWhistle
    worker                                            | grid restricted | ${others}
    worker                                            | community street elsewhere around | noWhistle
    handler self citySupervisor                       | everywhere | ${others}
    steward                                           | grid restricted community | ${others}
    steward                                           | street elsewhere around | noWhistle
    supervisor                                        | grid restricted community street around | ${others}
    supervisor                                        | elsewhere | noWhistle
    guest officer                                     | everywhere | ${said}`

/** What the community does, its steward or who has the report: `said` is what they hear. */
const ofCommunity = (said: string) => `
    nobody timer                                      | everywhere | identity
    reporter neighbours follower officer              | everywhere | role
    worker                                            | grid restricted | notTheirs
    worker                                            | community street elsewhere around | noWhistle
    handler self                                      | everywhere | ${said}
    steward                                           | grid restricted community | ${said}
    steward                                           | street elsewhere around | noWhistle
    supervisor                                        | grid restricted community street | notTheirs
    supervisor                                        | elsewhere | noWhistle
    citySupervisor                                    | grid restricted community street elsewhere | notTheirs
    supervisor citySupervisor                         | around | ${said}`

/**
 * Who may do what with a whistle that calls the officer's department: the permission matrix once
 * more, with a whistle's statuses for columns; its report is being handled.
 *
 *     who | where the report is | asked blown responded checked denied ended
 */
export const whistleMatrix: Record<OnWhistle, string> = {
  'whistle.detail': ofDepartment('noWhistle ok ok ok noWhistle ok', 'ok'),

  'whistle.blow': ofSteward,
  'whistle.deny': ofSteward,

  'whistle.join': ofDepartment('noWhistle ok joined over noWhistle over'),
  'whistle.refuse': ofDepartment('noWhistle ok joined over noWhistle over'),
  'whistle.respond': ofDepartment('noWhistle ok responded over noWhistle over'),
  'whistle.unfounded': ofDepartment('noWhistle ok ok ok noWhistle ok'),

  'whistle.check': ofCommunity('unblown unanswered ok over over over'),
  'whistle.link': ofCommunity('unblown ok ok over over over'),

  'whistle.note': `
    nobody timer                                      | everywhere | identity
    reporter neighbour formerHolder formerMaker follower                       | everywhere | noWhistle
    pastGuest replacedGuest                           | everywhere | noWhistle
    worker                                            | grid restricted | notTheirs
    worker                                            | community street elsewhere around | noWhistle
    handler self                                      | everywhere | unblown ok ok over over over
    steward                                           | grid restricted community | unblown ok ok over over over
    steward                                           | street elsewhere around | noWhistle
    supervisor                                        | grid restricted community street | notTheirs
    supervisor                                        | elsewhere | noWhistle
    citySupervisor                                    | grid restricted community street elsewhere | notTheirs
    supervisor citySupervisor                         | around | unblown ok ok over over over
    guest officer                                     | everywhere | noWhistle ok ok over noWhistle over`,

  // There is a refusal to rule on.
  'whistle.rule': `
    nobody timer                                      | everywhere | identity
    reporter neighbours follower worker steward officer | everywhere | role
    handler self                                      | grid restricted community street elsewhere | role
    handler self citySupervisor                       | around | unblown ok ok over over over
    supervisor                                        | grid restricted community street around | unblown ok ok over over over
    supervisor                                        | elsewhere | noWhistle
    citySupervisor                                    | grid restricted community street elsewhere | unblown ok ok over over over`,
}
