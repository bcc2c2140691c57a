import type { Channel } from '../../../../cloudfunctions/core/procedure/template.ts'
import { task } from '../../../../cloudfunctions/messages/rules/task-channels.ts'
import type { ErrandAudience } from './errand-notifications.ts'

/** How what is told of an errand gets to its readers by WeChat. */
export const errandChannels: Readonly<Record<ErrandAudience, Channel>> = {
  reporter: {
    template: 'appointment',
    except: { done: 'result' },
    page: (id) => `packages/resident/errand/errand?id=${id}`,
    asked: ['packages/resident/errand ask'],
  },
  handler: task('packages/worker/handle accept'),
  steward: task('packages/steward/components/report-pane grant'),
}
