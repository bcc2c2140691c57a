import type { ProceduresOf } from '../procedures-of.ts'
import type { OnRemedy } from '../remedy/matrix.ts'
import { ofEverybody } from '../shared-rows.ts'

/** `rating.again` stands in `remedy/matrix.ts`: it takes a remedy, whose statuses are its columns. */
export const ratingMatrix = {
  'rating.rate': `
    nobody timer                                      | everywhere | identity
    reporter                                          | everywhere | early early early ok ok early early early
    self                                              | grid restricted community around | ofStaff ownWork ownWork ownWork ownWork ownWork ownWork ownWork
    self                                              | street elsewhere | early ownWork ownWork ownWork ownWork ownWork ownWork ownWork
    neighbours follower worker handler steward        | everywhere | unseen
    supervisor citySupervisor officer                 | everywhere | unseen`,

  'rating.mine': `
    nobody timer                                      | everywhere | identity
    reporter self                                     | everywhere | ok
    neighbours follower worker handler steward        | everywhere | unseen
    supervisor citySupervisor officer                 | everywhere | unseen`,

  'rating.askedAgain': ofEverybody(),

  // A published month of the street in which it is.
  'rating.review': `
    nobody timer                                      | everywhere | identity
    reporter neighbours follower worker steward officer | everywhere | role
    handler self                                      | grid restricted community street elsewhere | role
    handler self                                      | around | ok
    supervisor                                        | grid restricted community street around | ok
    supervisor                                        | elsewhere | role
    citySupervisor                                    | everywhere | ok`,
} satisfies Record<Exclude<ProceduresOf<'rating'>, OnRemedy>, string>
