import type { Name } from '../procedures/phone.ts'
import { matrixOfFigures } from './figures.ts'
import { matrixOfALife } from './matrix-of-a-life.ts'
import type { OnRemedy } from './remedy/matrix.ts'
import type { OnWhistle } from './whistle/matrix.ts'

/** What has nothing to do with a whistle or a remedy that is there; the rest is in `whistle/` and `remedy/`. */
export type TableName = Exclude<Name, OnWhistle | OnRemedy>

/** What those who lead a place may do there; whoever has it around a community is a supervisor. */
const ofLeaders = (done: 'ok' | 'nobody') => `
    nobody timer                                      | everywhere | identity
    reporter neighbour follower worker officer        | everywhere | role
    handler self                                      | grid restricted community street elsewhere | role
    handler self                                      | around | ${done}
    steward                                           | grid restricted community around | ${done}
    steward                                           | street elsewhere | role
    supervisor                                        | grid restricted community street around | ${done}
    supervisor                                        | elsewhere | role
    citySupervisor                                    | everywhere | ${done}`

/** What those who lead a community, and those who work there, may see of it. */
const ofThoseNear = `
    nobody timer                                      | everywhere | identity
    reporter neighbour follower officer               | everywhere | role
    worker handler self steward                       | grid restricted community around | ok
    worker handler self steward                       | street elsewhere | role
    supervisor                                        | grid restricted community street around | ok
    supervisor                                        | elsewhere | role
    citySupervisor                                    | everywhere | ok`

/** Those who come to a window as others' guests: nobody of its staff. */
const ofVisitors = `
    nobody timer                                                   | identity
    reporter neighbour follower                                    | ok
    worker handler self steward supervisor citySupervisor officer  | ofStaff`

/** Whose leave it is: in 半山花园 that of the one who may have reported something themself. */
const ofWhoseLeave = `
    nobody timer                                      | everywhere | identity
    reporter neighbour follower officer               | everywhere | role
    worker                                            | everywhere | nobody
    handler                                           | grid restricted community street elsewhere | nobody
    handler                                           | around | ok
    self steward                                      | grid restricted community around | ok
    self steward                                      | street elsewhere | nobody
    supervisor                                        | grid restricted community street around | ok
    supervisor                                        | elsewhere | nobody
    citySupervisor                                    | everywhere | ok`

/**
 * Who may do what, where, and when: the permission matrix (design, section 9), as a table that
 * `permissions.test.ts` executes cell by cell.
 *
 *     who | where the report is | pool assigned handling done closed declined merged withdrawn
 *
 * One word instead of eight holds for every status. What has no report says `who | word`. The people
 * are those of `roles.ts`, the places those of `places.ts`, the words those of `words.ts`; in a list,
 * `ok` means that the report is in it, and `-` that it is not, though the list may be asked for.
 * Every cell stands here exactly once.
 */
export const matrix: Record<TableName, string> = {
  ...matrixOfALife,
  ...matrixOfFigures,

  'person.me': `
    nobody timer                                                   | identity
    everybody                                                      | ok`,

  'person.chooseHome': `
    nobody timer                                                   | identity
    everybody                                                      | ok`,

  // What residents call a member of staff, and at which number, is not theirs to change.
  'person.introduce': `
    nobody timer                                                   | identity
    reporter neighbour follower                                    | ok
    worker handler self steward supervisor citySupervisor officer  | service`,

  'place.byCode': `
    nobody timer                                                   | identity
    everybody                                                      | ok`,

  'place.estates': `
    nobody timer                                                   | identity
    everybody                                                      | ok`,

  'report.categories': `
    nobody timer                                                   | identity
    everybody                                                      | ok`,

  'report.submit': `
    nobody timer                                                   | identity
    everybody                                                      | ok`,

  // Its list is that of what neighbours reported: neighbourly, open, and not the caller's own.
  'report.preview': `
    nobody timer                                      | everywhere | identity
    reporter self                                     | everywhere | -
    neighbour follower worker handler steward         | grid community street elsewhere | ok ok ok - - - - -
    supervisor citySupervisor officer                 | grid community street elsewhere | ok ok ok - - - - -
    neighbour follower worker handler steward         | restricted around | -
    supervisor citySupervisor officer                 | restricted around | -`,

  'report.mine': `
    nobody timer                                      | everywhere | identity
    reporter self                                     | everywhere | ok
    neighbour follower worker handler steward         | everywhere | -
    supervisor citySupervisor officer                 | everywhere | -`,

  'report.desk': `
    nobody timer                                      | everywhere | identity
    reporter neighbour follower steward officer       | everywhere | role
    handler self                                      | everywhere | - ok ok - - - - -
    worker supervisor citySupervisor                  | everywhere | -`,

  // Asked for the area that the caller leads, or one of that size, in which the report is.
  'report.inArea': `
    nobody timer                                      | everywhere | identity
    reporter neighbour follower worker officer        | everywhere | role
    handler self                                      | grid restricted community street elsewhere | role
    handler self                                      | around | ok ok ok ok - - - -
    steward                                           | grid restricted community | ok ok ok ok - - - -
    steward                                           | around | -
    steward                                           | street elsewhere | role
    supervisor                                        | grid restricted community street around | ok ok ok ok - - - -
    supervisor                                        | elsewhere | role
    citySupervisor                                    | everywhere | ok ok ok ok - - - -`,

  'report.detail': `
    nobody timer                                      | everywhere | identity
    reporter self                                     | everywhere | ok
    neighbour follower officer                        | everywhere | unseen
    worker                                            | grid restricted | ok
    worker                                            | community street elsewhere around | unseen
    handler                                           | grid restricted community street elsewhere | unseen ok ok ok ok ok ok ok
    handler                                           | around | ok
    steward                                           | grid restricted community | ok
    steward                                           | street elsewhere around | unseen
    supervisor                                        | grid restricted community street around | ok
    supervisor                                        | elsewhere | unseen
    citySupervisor                                    | everywhere | ok`,

  'report.assign': `
    nobody timer                                      | everywhere | identity
    reporter neighbour follower worker officer        | everywhere | role
    handler self                                      | grid restricted community street elsewhere | role
    handler self                                      | around | around around accepted done ended ended ended ended
    steward                                           | grid restricted community | ok ok accepted done ended ended ended ended
    steward                                           | street elsewhere around | unseen
    supervisor                                        | grid restricted community street | ok ok accepted done ended ended ended ended
    supervisor                                        | elsewhere | unseen
    supervisor                                        | around | around around accepted done ended ended ended ended
    citySupervisor                                    | grid restricted community street elsewhere | ok ok accepted done ended ended ended ended
    citySupervisor                                    | around | around around accepted done ended ended ended ended`,

  'report.accept': `
    nobody timer                                      | everywhere | identity
    reporter neighbour follower steward officer       | everywhere | role
    worker                                            | grid restricted | others
    worker                                            | community street elsewhere around | unseen
    handler                                           | grid restricted community street elsewhere | unseen ok accepted done ended ended ended ended
    handler                                           | around | others ok accepted done ended ended ended ended
    self                                              | everywhere | others ok accepted done ended ended ended ended
    supervisor                                        | grid restricted community street around | others
    supervisor                                        | elsewhere | unseen
    citySupervisor                                    | everywhere | others`,

  'report.contact': `
    nobody timer                                      | everywhere | identity
    reporter neighbour follower steward officer       | everywhere | role
    worker                                            | grid restricted | others
    worker                                            | community street elsewhere around | unseen
    handler                                           | grid restricted community street elsewhere | unseen waits ok done ended ended ended ended
    handler                                           | around | others waits ok done ended ended ended ended
    self                                              | everywhere | others waits ok done ended ended ended ended
    supervisor                                        | grid restricted community street around | others
    supervisor                                        | elsewhere | unseen
    citySupervisor                                    | everywhere | others`,

  'report.note': `
    nobody timer                                      | everywhere | identity
    reporter neighbour follower steward               | everywhere | role
    officer                                           | everywhere | unseen
    worker                                            | grid restricted | others
    worker                                            | community street elsewhere around | unseen
    handler                                           | grid restricted community street elsewhere | unseen waits ok done ended ended ended ended
    handler                                           | around | others waits ok done ended ended ended ended
    self                                              | everywhere | others waits ok done ended ended ended ended
    supervisor                                        | grid restricted community street around | others
    supervisor                                        | elsewhere | unseen
    citySupervisor                                    | everywhere | others`,

  'report.finish': `
    nobody timer                                      | everywhere | identity
    reporter neighbour follower steward officer       | everywhere | role
    worker                                            | grid restricted | others
    worker                                            | community street elsewhere around | unseen
    handler                                           | grid restricted community street elsewhere | unseen waits ok done ended ended ended ended
    handler                                           | around | others waits ok done ended ended ended ended
    self                                              | everywhere | others waits ok done ended ended ended ended
    supervisor                                        | grid restricted community street around | others
    supervisor                                        | elsewhere | unseen
    citySupervisor                                    | everywhere | others`,

  'report.answer': `
    nobody timer                                      | everywhere | identity
    reporter self                                     | everywhere | undone undone undone ok answered ended ended ended
    neighbour follower officer                        | everywhere | unseen
    worker                                            | grid restricted | reporters
    worker                                            | community street elsewhere around | unseen
    handler                                           | grid restricted community street elsewhere | unseen reporters reporters reporters reporters reporters reporters reporters
    handler                                           | around | reporters
    steward                                           | grid restricted community | reporters
    steward                                           | street elsewhere around | unseen
    supervisor                                        | grid restricted community street around | reporters
    supervisor                                        | elsewhere | unseen
    citySupervisor                                    | everywhere | reporters`,

  'follow.report': `
    nobody timer                                      | everywhere | identity
    reporter self                                     | grid community street elsewhere | own
    follower                                          | grid community street elsewhere | ok
    neighbour worker handler steward                  | grid community street elsewhere | ok ok ok ended ended ended ended ended
    supervisor citySupervisor officer                 | grid community street elsewhere | ok ok ok ended ended ended ended ended
    everybody                                         | restricted around | unseen`,

  'follow.mine': `
    nobody timer                                      | everywhere | identity
    follower                                          | grid community street elsewhere | ok
    follower                                          | restricted around | -
    reporter self neighbour worker handler steward    | everywhere | -
    supervisor citySupervisor officer                 | everywhere | -`,

  'rating.rate': `
    nobody timer                                      | everywhere | identity
    reporter                                          | everywhere | early early early ok ok early early early
    self                                              | grid restricted community around | ofStaff ownWork ownWork ownWork ownWork ownWork ownWork ownWork
    self                                              | street elsewhere | early ownWork ownWork ownWork ownWork ownWork ownWork ownWork
    neighbour follower worker handler steward         | everywhere | unseen
    supervisor citySupervisor officer                 | everywhere | unseen`,

  'rating.mine': `
    nobody timer                                      | everywhere | identity
    reporter self                                     | everywhere | ok
    neighbour follower worker handler steward         | everywhere | unseen
    supervisor citySupervisor officer                 | everywhere | unseen`,

  'message.inbox': `
    nobody timer                                                   | identity
    everybody                                                      | ok`,

  'message.read': `
    nobody timer                                                   | identity
    everybody                                                      | ok`,

  'message.unread': `
    nobody timer                                                   | identity
    everybody                                                      | ok`,

  'message.agree': `
    nobody timer                                                   | identity
    everybody                                                      | ok`,

  'board.inArea': `
    nobody timer                                                   | identity
    everybody                                                      | ok`,

  'board.open': `
    nobody timer                                                   | identity
    everybody                                                      | ok`,

  // Its list is that of workers: nobody of the community is to have what goes around it.
  'staff.workersFor': `
    nobody timer                                      | everywhere | identity
    reporter neighbour follower worker officer        | everywhere | role
    handler self                                      | grid restricted community street elsewhere | role
    handler self                                      | around | ok
    steward                                           | grid restricted community | ok
    steward                                           | street elsewhere around | unseen
    supervisor                                        | grid restricted community street around | ok
    supervisor                                        | elsewhere | unseen
    citySupervisor                                    | everywhere | ok`,

  // Whoever serves where a window is has no say on it.
  'window.open': ofVisitors,
  'window.rate': ofVisitors,

  // What follows is about a place: the community, the grid or whoever works where a report would be.
  'figure.inArea': ofThoseNear,
  'figure.reports': ofLeaders('ok'),
  'figure.yearFile': ofLeaders('ok'),

  'staff.inArea': ofLeaders('ok'),
  'window.figures': ofLeaders('ok'),
  'staff.invite': ofLeaders('ok'),
  'staff.setDuty': ofLeaders('ok'),
  // Asked for somebody who is in no service: those who may dismiss at all are told so.
  'staff.dismiss': ofLeaders('nobody'),

  'staff.leaves': ofThoseNear,
  'staff.duty': ofThoseNear,
  'bulletin.inArea': ofThoseNear,

  'staff.leave': ofWhoseLeave,
  'staff.cancelLeave': ofWhoseLeave,

  // A published month of the street in which it is.
  'rating.review': `
    nobody timer                                      | everywhere | identity
    reporter neighbour follower worker steward officer | everywhere | role
    handler self                                      | grid restricted community street elsewhere | role
    handler self                                      | around | ok
    supervisor                                        | grid restricted community street around | ok
    supervisor                                        | elsewhere | role
    citySupervisor                                    | everywhere | ok`,

  'bulletin.put': `
    nobody timer                                      | everywhere | identity
    reporter neighbour follower officer               | everywhere | role
    handler self supervisor citySupervisor            | everywhere | role
    worker                                            | grid restricted around | ok
    worker                                            | community street elsewhere | role
    steward                                           | grid restricted community around | ok
    steward                                           | street elsewhere | role`,

  // Put by somebody else: a worker lifts their own alone.
  'bulletin.lift': `
    nobody timer                                      | everywhere | identity
    reporter neighbour follower officer               | everywhere | role
    supervisor citySupervisor                         | everywhere | role
    worker                                            | everywhere | gone
    handler self                                      | grid restricted community street elsewhere | gone
    handler self                                      | around | role
    steward                                           | grid restricted community around | ok
    steward                                           | street elsewhere | gone`,

  'staff.invitations': `
    nobody timer                                                   | identity
    reporter neighbour follower worker handler self                | role
    steward supervisor citySupervisor                              | ok
    officer                                                        | role`,

  // With a link that was made up.
  'staff.join': `
    nobody timer                                                   | identity
    everybody                                                      | forged`,

  'privacy.before': `
    nobody timer                                                   | identity
    everybody                                                      | ok`,

  'privacy.export': `
    nobody timer                                                   | identity
    everybody                                                      | ok`,

  'privacy.leave': `
    nobody timer                                                   | identity
    reporter neighbour follower                                    | ok
    worker handler self steward supervisor citySupervisor officer  | serving`,

  'privacy.openings': `
    nobody timer                                      | everywhere | identity
    reporter self                                     | everywhere | ok
    neighbour follower officer                        | everywhere | unseen
    worker                                            | grid restricted | others
    worker                                            | community street elsewhere around | unseen
    handler                                           | grid restricted community street elsewhere | unseen others others others others others others others
    handler                                           | around | ok
    steward                                           | grid restricted community | others
    steward                                           | street elsewhere around | unseen
    supervisor                                        | grid restricted community street around | ok
    supervisor                                        | elsewhere | unseen
    citySupervisor                                    | everywhere | ok`,

  'whistle.suggest': `
    nobody timer                                      | everywhere | identity
    reporter neighbour follower steward officer       | everywhere | role
    worker                                            | grid restricted | others
    worker                                            | community street elsewhere around | unseen
    handler                                           | grid restricted community street elsewhere | unseen ok ok ok ok ok ok ok
    handler                                           | around | others ok ok ok ok ok ok ok
    self                                              | everywhere | others ok ok ok ok ok ok ok
    supervisor                                        | grid restricted community street around | others
    supervisor                                        | elsewhere | unseen
    citySupervisor                                    | everywhere | others`,

  'whistle.ask': `
    nobody timer                                      | everywhere | identity
    reporter neighbour follower steward officer       | everywhere | role
    worker                                            | grid restricted | others
    worker                                            | community street elsewhere around | unseen
    handler                                           | grid restricted community street elsewhere | unseen waits ok done ended ended ended ended
    handler                                           | around | others waits ok done ended ended ended ended
    self                                              | everywhere | others waits ok done ended ended ended ended
    supervisor                                        | grid restricted community street around | others
    supervisor                                        | elsewhere | unseen
    citySupervisor                                    | everywhere | others`,

  'whistle.openLink': `
    nobody timer                                      | identity
    everybody                                         | badLink`,
}
