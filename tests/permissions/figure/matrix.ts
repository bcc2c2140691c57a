import type { ProceduresOf } from '../procedures-of.ts'
import { ofEverybody, ofLeaders, ofThoseNear } from '../shared-rows.ts'

/** What is about a place is about the community, or the worker, where a report would be. */
export const figureMatrix = {
  'figure.inArea': ofThoseNear,
  'figure.reports': ofLeaders('ok'),
  'figure.yearFile': ofLeaders('ok'),
  'figure.year': ofEverybody(),

  'figure.ofPerson': `
    nobody timer                                                   | identity
    reporter neighbours follower                                   | role
    worker handler self                                            | ok
    steward supervisor citySupervisor officer                      | role`,

  // A worker's own figures are their steward's to see, and nobody's above.
  'figure.ofWorker': `
    nobody timer                                      | everywhere | identity
    reporter neighbours follower worker handler self  | everywhere | role
    supervisor citySupervisor officer                 | everywhere | role
    steward                                           | grid restricted community around | ok
    steward                                           | street elsewhere | nobody`,
} satisfies Record<ProceduresOf<'figure'>, string>
