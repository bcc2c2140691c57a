import type { Channel } from '../../../core/procedure/template.ts'
import { task } from '../../../messages/rules/task-channels.ts'
import type { RemedyNotification } from './remedy-notifications.ts'

const toSupervisor = task('packages/supervisor/components/remedy-pane call')

/** How what is told of a remedy gets to its readers by WeChat; whoever rated reads it of their report. */
export const remedyChannels: Readonly<Record<RemedyNotification['to'], Channel>> = {
  reviewers: toSupervisor,
  deciders: toSupervisor,
  whom: toSupervisor,
  handler: task('packages/worker/handle accept'),
  reporter: {
    template: 'progress',
    page: (report) => `packages/resident/detail/detail?id=${report}`,
    asked: ['packages/resident/report submit'],
  },
}
