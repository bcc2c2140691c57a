import { following } from '../../core/lifecycle/effects.ts'
import { followUp, resume } from '../../core/lifecycle/follow-up.ts'
import type { Noun } from '../../core/noun.ts'
import { follows } from '../follow/follow-record.ts'
import { urges } from '../follow/urge-record.ts'
import { notifyOfUrge } from './effects/notify-of-urge.ts'
import { ownFollows } from './own-follows.ts'

export const followNoun: Noun = {
  collections: [follows, urges],
  works: {
    urges: {
      pace: { minutes: 5, at: 0 },
      work: resume(urges, (context, urge) => followUp(context, urges, [urge])),
    },
  },
  ownData: ownFollows,
  effects: [following(urges, notifyOfUrge)],
}
