import type { Channel } from '../../../core/procedure/template.ts'
import type { Audience } from '../../../messages/rules/notification.ts'
import { task } from '../../../messages/rules/task-channels.ts'

const toHandler: Channel = { ...task('packages/worker/handle accept'), inboxOnly: ['answered'] }
const toLeader = task('packages/steward/components/report-pane grant')

/** How what is told of a report gets to its readers by WeChat. */
export const reportChannels: Readonly<Record<Audience, Channel>> = {
  reporter: {
    template: 'progress',
    except: { done: 'result' },
    page: (id) => `packages/resident/detail/detail?id=${id}`,
    asked: ['packages/resident/report submit'],
  },
  followers: {
    template: 'result',
    page: () => 'packages/resident/reports/reports?tab=followed',
    asked: ['packages/resident/report follow', 'packages/resident/board follow'],
  },
  handler: toHandler,
  duty: toHandler,
  steward: toLeader,
  street: toLeader,
  district: toLeader,
  city: toLeader,
}
