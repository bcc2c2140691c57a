import type { ProceduresOf } from '../procedures-of.ts'
import {
  byHandler,
  byReporter,
  bySteward,
  ofEverybody,
  staffWhoSee,
  whileHandling,
} from '../shared-rows.ts'

const whileOpen = 'ok ok ok done ended ended ended ended'

/** In the order of the statuses: pool assigned handling done closed declined merged withdrawn. */
export const reportMatrix = {
  'report.categories': ofEverybody(),
  'report.grounds': ofEverybody(),
  'report.submit': ofEverybody(),
  // With the link of a slip that was made up.
  'report.claim': ofEverybody('badSlip'),

  // Its list is that of what neighbours reported: neighbourly, open, and not the caller's own.
  'report.preview': `
    nobody timer                                      | everywhere | identity
    reporter self                                     | everywhere | -
    neighbours follower worker handler steward        | grid community street elsewhere | ok ok ok - - - - -
    supervisor citySupervisor officer                 | grid community street elsewhere | ok ok ok - - - - -
    neighbours follower worker handler steward        | restricted around | -
    supervisor citySupervisor officer                 | restricted around | -`,

  'report.mine': `
    nobody timer                                      | everywhere | identity
    reporter self                                     | everywhere | ok
    neighbours follower worker handler steward        | everywhere | -
    supervisor citySupervisor officer                 | everywhere | -`,

  'report.findMine': `
    nobody timer                                      | everywhere | identity
    reporter self                                     | everywhere | ok
    neighbours follower worker handler steward        | everywhere | -
    supervisor citySupervisor officer                 | everywhere | -`,

  'report.detail': byReporter('ok', 'ok'),

  'report.assign': `
    nobody timer                                      | everywhere | identity
    reporter neighbours follower worker officer       | everywhere | role
    handler self                                      | grid restricted community street elsewhere | role
    handler self                                      | around | around around accepted done ended ended ended ended
    steward                                           | grid restricted community | ok ok accepted done ended ended ended ended
    steward                                           | street elsewhere around | unseen
    supervisor                                        | grid restricted community street | ok ok accepted done ended ended ended ended
    supervisor                                        | elsewhere | unseen
    supervisor                                        | around | around around accepted done ended ended ended ended
    citySupervisor                                    | grid restricted community street elsewhere | ok ok accepted done ended ended ended ended
    citySupervisor                                    | around | around around accepted done ended ended ended ended`,

  'report.accept': byHandler('ok accepted done ended ended ended ended'),
  'report.return': byHandler('ok accepted done ended ended ended ended'),
  'report.contact': byHandler(whileHandling),
  // An officer whose department a whistle called may, too; here none did.
  'report.note': byHandler(whileHandling, 'unseen'),
  'report.finish': byHandler(whileHandling),
  'report.ask': byHandler(whileHandling),
  'report.extend': byHandler(whileHandling),
  'report.suspend': byHandler(whileHandling),
  'report.resume': byHandler(whileHandling),
  // What goes around the community is with its supervisors, wherever it is.
  'report.correct': byHandler(whileHandling, 'role', whileHandling.replace('ok', 'around')),

  'report.reply': byReporter(whileOpen),
  'report.add': byReporter(whileOpen),
  'report.withdraw': byReporter(whileOpen),
  'report.answer': byReporter('undone undone undone ok answered ended ended ended'),
  'report.object': byReporter(
    'undeclined undeclined undeclined undeclined undeclined ok undeclined undeclined',
  ),
  'report.apart': byReporter('unmerged unmerged unmerged unmerged unmerged unmerged ok unmerged'),
  'report.reopen': byReporter('unclosed unclosed unclosed unclosed ok unclosed unclosed unclosed'),

  // Here a request waits, whatever became of the report.
  'report.decide': bySteward('ok'),
  'report.decline': bySteward(whileOpen),
  // Into a report that is not there: who may not merge hears that first.
  'report.merge': bySteward('nowhere nowhere nowhere done ended ended ended ended'),
  'report.mergeable': bySteward('ok'),
  // Nobody looks at their own work.
  'report.check': bySteward(
    'undone undone undone ok ended ended ended ended',
    'undone undone undone REPORT.OWN_WORK ended ended ended ended',
  ),
  // Here it is on the board, whatever became of it.
  'report.takeOff': bySteward('ok'),
  'report.unclaim': bySteward('ok'),

  'report.urge': `
    nobody timer                                      | everywhere | identity
    reporter self                                     | everywhere | ok ok ok ended ended ended ended ended
    follower                                          | grid community street elsewhere | ok ok ok ended ended ended ended ended
    follower                                          | restricted around | unseen
    neighbours officer                                | everywhere | unseen${staffWhoSee('unfollowed')}`,

  'report.publish': `
    nobody timer                                      | everywhere | identity
    reporter self                                     | grid community street elsewhere | ok
    reporter self                                     | restricted around | unpublic
    neighbours follower officer                       | everywhere | unseen${staffWhoSee('reporters')}`,

  // Made by somebody else over the phone; nobody has claimed it.
  'report.slip': `
    nobody timer                                      | everywhere | identity
    reporter neighbours follower                      | everywhere | role
    officer                                           | everywhere | unseen
    worker                                            | grid restricted | others
    worker                                            | community street elsewhere around | unseen
    handler self                                      | grid restricted community street elsewhere | unseen ok ok ok ok ok ok ok
    handler self                                      | around | others ok ok ok ok ok ok ok
    steward                                           | grid restricted community | others
    steward                                           | street elsewhere around | unseen
    supervisor                                        | grid restricted community street around | others
    supervisor                                        | elsewhere | unseen
    citySupervisor                                    | everywhere | others`,
} satisfies Record<ProceduresOf<'report'>, string>
