/**
 * The rows of `matrix.ts` for what can be done in the course of a report's life. Each deed is one of
 * four kinds of people's; what they hear in each status is all that differs.
 */
const nobody = 'nobody timer | everywhere | identity'

/** Whoever has it: `cells` from assigned on, since nobody has what is in a pool. */
const byHandler = (cells: string) => `
    ${nobody}
    reporter neighbour follower steward officer | everywhere | role
    worker | grid restricted | others
    worker | community street elsewhere around | unseen
    handler | grid restricted community street elsewhere | unseen ${cells}
    handler | around | others ${cells}
    self | everywhere | others ${cells}
    supervisor | grid restricted community street around | others
    supervisor | elsewhere | unseen
    citySupervisor | everywhere | others`

/** Whose report it is; staff who see it are told that it is not theirs. */
const byReporter = (cells: string, others = 'reporters') => `
    ${nobody}
    reporter self | everywhere | ${cells}
    neighbour follower officer | everywhere | unseen
    ${staffWhoSee(others)}`

/** Staff who hear the same of every report that they see; what nobody has, a handler does not see. */
const staffWhoSee = (word: string) => `worker | grid restricted | ${word}
    worker | community street elsewhere around | unseen
    handler | grid restricted community street elsewhere | unseen${` ${word}`.repeat(7)}
    handler | around | ${word}
    steward | grid restricted community | ${word}
    steward | street elsewhere around | unseen
    supervisor | grid restricted community street around | ${word}
    supervisor | elsewhere | unseen
    citySupervisor | everywhere | ${word}`

/** Whoever leads its community; what goes around one is for its supervisors. */
const bySteward = (cells: string) => `
    ${nobody}
    reporter neighbour follower worker officer | everywhere | role
    handler self | grid restricted community street elsewhere | role
    handler self | around | ${cells}
    steward | grid restricted community | ${cells}
    steward | street elsewhere around | unseen
    supervisor | grid restricted community street | others
    supervisor | elsewhere | unseen
    supervisor | around | ${cells}
    citySupervisor | grid restricted community street elsewhere | others
    citySupervisor | around | ${cells}`

const whileOpen = 'ok ok ok done ended ended ended ended'
const whileHandling = 'waits ok done ended ended ended ended'

/** The order of the statuses: pool assigned handling done closed declined merged withdrawn. */
export const matrixOfALife = {
  'report.return': byHandler('ok accepted done ended ended ended ended'),
  'report.ask': byHandler(whileHandling),
  'report.extend': byHandler(whileHandling),
  'report.suspend': byHandler(whileHandling),
  'report.resume': byHandler(whileHandling),

  'report.reply': byReporter(whileOpen),
  'report.withdraw': byReporter(whileOpen),
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
  'report.check': bySteward('undone undone undone ok ended ended ended ended'),

  'report.urge': `
    ${nobody}
    reporter self | everywhere | ok ok ok ended ended ended ended ended
    follower | grid community street elsewhere | ok ok ok ended ended ended ended ended
    follower | restricted around | unseen
    neighbour officer | everywhere | unseen
    ${staffWhoSee('unfollowed')}`,

  'report.publish': `
    ${nobody}
    reporter self | grid community street elsewhere | ok
    reporter self | restricted around | unpublic
    neighbour follower officer | everywhere | unseen
    ${staffWhoSee('reporters')}`,

  // Here it is on the board, whatever became of it.
  'report.takeOff': bySteward('ok'),

  // Made by somebody else over the phone; nobody has claimed it.
  'report.slip': `
    ${nobody}
    reporter neighbour follower | everywhere | role
    officer | everywhere | unseen
    worker | grid restricted | others
    worker | community street elsewhere around | unseen
    handler self | grid restricted community street elsewhere | unseen ok ok ok ok ok ok ok
    handler self | around | others ok ok ok ok ok ok ok
    steward | grid restricted community | others
    steward | street elsewhere around | unseen
    supervisor | grid restricted community street around | others
    supervisor | elsewhere | unseen
    citySupervisor | everywhere | others`,

  'report.claim': `
    nobody timer | identity
    everybody | badSlip`,
} as const
