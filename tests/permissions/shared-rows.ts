/**
 * Tables that several procedures share but for a few words: whose it is, and what those people hear.
 * The words are those of `words.ts`; a `said` may be one for every status, or one for each.
 */

const nobody = 'nobody timer                                | everywhere | identity'

/** What everybody may whom the platform knows. */
export const ofEverybody = (said = 'ok'): string => `
    nobody timer                                                  | identity
    everybody                                                     | ${said}`

/** What residents may; those who serve are told why they may not. */
export const ofResidents = (serving: string): string => `
    nobody timer                                                  | identity
    reporter neighbours follower                                  | ok
    worker handler self steward supervisor citySupervisor officer | ${serving}`

/** Of a report, what who has it may: `said` is from assigned on, since nobody has what is in a pool. */
export const byHandler = (said: string, officer = 'role', around = said): string => `
    ${nobody}
    reporter neighbours follower steward        | everywhere | role
    officer                                     | everywhere | ${officer}
    worker                                      | grid restricted | others
    worker                                      | community street elsewhere around | unseen
    handler                                     | grid restricted community street elsewhere | unseen ${said}
    handler self                                | around | others ${around}
    self                                        | grid restricted community street elsewhere | others ${said}
    supervisor                                  | grid restricted community street around | others
    supervisor                                  | elsewhere | unseen
    citySupervisor                              | everywhere | others`

/** Of a report, what who reported it may; staff who see it are told that it is not theirs. */
export const byReporter = (said: string, staff = 'reporters'): string => `
    ${nobody}
    reporter self                               | everywhere | ${said}
    neighbours follower officer                 | everywhere | unseen${staffWhoSee(staff)}`

/** Rows of staff who hear the same of every report that they see; what nobody has, a handler does not see. */
export const staffWhoSee = (said: string): string => `
    worker                                      | grid restricted | ${said}
    worker                                      | community street elsewhere around | unseen
    handler                                     | grid restricted community street elsewhere | unseen${` ${said}`.repeat(7)}
    handler                                     | around | ${said}
    steward                                     | grid restricted community | ${said}
    steward                                     | street elsewhere around | unseen
    supervisor                                  | grid restricted community street around | ${said}
    supervisor                                  | elsewhere | unseen
    citySupervisor                              | everywhere | ${said}`

/**
 * Of a report, what who leads its community may; what goes around one is for its supervisors, of whom one
 * has it: `holding` is what that one hears.
 */
export const bySteward = (said: string, holding = said): string => `
    ${nobody}
    reporter neighbours follower worker officer | everywhere | role
    handler self                                | grid restricted community street elsewhere | role
    handler self                                | around | ${holding}
    steward                                     | grid restricted community | ${said}
    steward                                     | street elsewhere around | unseen
    supervisor                                  | grid restricted community street | others
    supervisor                                  | elsewhere | unseen
    supervisor                                  | around | ${said}
    citySupervisor                              | grid restricted community street elsewhere | others
    citySupervisor                              | around | ${said}`

/**
 * What those who lead a place may do there; whoever has what goes around a community is a supervisor.
 * `around` is what a steward hears of what goes around theirs.
 */
export const ofLeaders = (said: string, around = said): string => `
    ${nobody}
    reporter neighbours follower worker officer | everywhere | role
    handler self                                | grid restricted community street elsewhere | role
    handler self                                | around | ${said}
    steward                                     | grid restricted community | ${said}
    steward                                     | around | ${around}
    steward                                     | street elsewhere | role
    supervisor                                  | grid restricted community street around | ${said}
    supervisor                                  | elsewhere | role
    citySupervisor                              | everywhere | ${said}`

/** What those who lead a community, and those who work there, may see of it. */
export const ofThoseNear = `
    ${nobody}
    reporter neighbours follower officer        | everywhere | role
    worker handler self steward                 | grid restricted community around | ok
    worker handler self steward                 | street elsewhere | role
    supervisor                                  | grid restricted community street around | ok
    supervisor                                  | elsewhere | role
    citySupervisor                              | everywhere | ok`

/** What `byHandler` says of what is done while a report is handled. */
export const whileHandling = 'waits ok done ended ended ended ended'
