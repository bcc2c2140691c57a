import { ofLeaders } from '../shared-rows.ts'

/**
 * Whose desk holds what: a table for each kind of thing and each way to look, with that kind's
 * statuses for columns. Of an area is asked for the one that the caller leads, or one of that size
 * in which the report is.
 */

const myReports = `
    nobody timer                                      | everywhere | identity
    reporter neighbours follower steward officer      | everywhere | role
    handler self                                      | everywhere | - ok ok - - - - -
    worker supervisor citySupervisor                  | everywhere | -`

const reportsInArea = ofLeaders('ok ok ok ok - - - -', '-')

/** Reports. A part of a number finds what lies there; a whole one finds more (tests/procedures/desk/find.test.ts). */
export const reportsOnDesks = {
  'desk.list of my reports': myReports,
  'desk.list of reports in an area': reportsInArea,
  'desk.find of my reports': myReports,
  'desk.find of reports in an area': reportsInArea,
}

const whistlesForADepartment = `
    nobody timer                                      | everywhere | identity
    reporter neighbours follower worker handler self  | everywhere | role
    steward supervisor citySupervisor                 | everywhere | role
    officer                                           | everywhere | - ok ok ok - ok`

/** Whistles that call the officer's department. */
export const whistlesOnDesks = {
  'desk.list of whistles for a department': whistlesForADepartment,
  'desk.find of whistles for a department': whistlesForADepartment,

  // What waits for those who lead: to be allowed, and, in a community, to be looked at.
  'desk.list of whistles in an area': `
    nobody timer                                      | everywhere | identity
    reporter neighbours follower worker officer       | everywhere | role
    handler self                                      | grid restricted community street elsewhere | role
    handler self                                      | around | ok - - - - -
    steward                                           | grid restricted community | ok - ok - - -
    steward                                           | around | -
    steward                                           | street elsewhere | role
    supervisor                                        | grid restricted community street around | ok - - - - -
    supervisor                                        | elsewhere | role
    citySupervisor                                    | everywhere | ok - - - - -`,
}

/** Remedies. */
export const remediesOnDesks = {
  'desk.list of remedies in an area': `
    nobody timer                                      | everywhere | identity
    reporter neighbours follower                      | everywhere | role
    worker steward officer                            | everywhere | role
    handler self                                      | grid restricted community street elsewhere | role
    handler self                                      | around | -
    supervisor                                        | grid restricted community street around | ok
    supervisor                                        | elsewhere | role
    citySupervisor                                    | everywhere | - - - ok - -`,

  // Of a resident's report; around the community who has it is one person, whose own it is or not.
  'desk.list of what I am to mend': `
    nobody timer                                      | everywhere | identity
    reporter neighbours follower steward officer      | everywhere | role
    handler                                           | everywhere | - - ok - - -
    self                                              | grid restricted community street elsewhere | -
    self                                              | around | - - ok - - -
    worker supervisor citySupervisor                  | everywhere | -`,
}
