import type { ProceduresOf } from '../procedures-of.ts'

export const followMatrix = {
  'follow.report': `
    nobody timer                                      | everywhere | identity
    reporter self                                     | grid community street elsewhere | own
    follower                                          | grid community street elsewhere | ok
    neighbours worker handler steward                 | grid community street elsewhere | ok ok ok ended ended ended ended ended
    supervisor citySupervisor officer                 | grid community street elsewhere | ok ok ok ended ended ended ended ended
    everybody                                         | restricted around | unseen`,

  'follow.mine': `
    nobody timer                                      | everywhere | identity
    follower                                          | grid community street elsewhere | ok
    follower                                          | restricted around | -
    reporter self neighbours worker handler steward   | everywhere | -
    supervisor citySupervisor officer                 | everywhere | -`,
} satisfies Record<ProceduresOf<'follow'>, string>
