import type { ProceduresOf } from '../procedures-of.ts'
import { ofThoseNear } from '../shared-rows.ts'

/** Each is about the community or the grid where a report would be. */
export const bulletinMatrix = {
  'bulletin.inArea': ofThoseNear,

  'bulletin.put': `
    nobody timer                                      | everywhere | identity
    reporter neighbours follower officer              | everywhere | role
    handler self supervisor citySupervisor            | everywhere | role
    worker                                            | grid restricted around | ok
    worker                                            | community street elsewhere | role
    steward                                           | grid restricted community around | ok
    steward                                           | street elsewhere | role`,

  // Put by somebody else: a worker lifts their own alone.
  'bulletin.lift': `
    nobody timer                                      | everywhere | identity
    reporter neighbours follower officer              | everywhere | role
    supervisor citySupervisor                         | everywhere | role
    worker                                            | everywhere | gone
    handler self                                      | grid restricted community street elsewhere | gone
    handler self                                      | around | role
    steward                                           | grid restricted community around | ok
    steward                                           | street elsewhere | gone`,
} satisfies Record<ProceduresOf<'bulletin'>, string>
