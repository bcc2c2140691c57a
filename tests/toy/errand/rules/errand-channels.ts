import type { Channel } from '../../../../cloudfunctions/core/procedure/template.ts'
import { toDesk } from '../../../../cloudfunctions/messages/rules/channel.ts'
import type { ErrandAudience } from './errand-notifications.ts'

/** How what is told of an errand gets to its readers by WeChat. */
export const errandChannels: Readonly<Record<ErrandAudience, Channel>> = {
  reporter: {
    template: 'appointment',
    except: { done: 'result' },
    page: (id) => `packages/resident/errand/errand?id=${id}`,
    asked: ['packages/resident/errand ask'],
  },
  handler: { template: 'task', page: toDesk, asked: ['packages/worker/handle accept'] },
  steward: { template: 'task', page: toDesk, asked: ['packages/steward/report grant'] },
}
