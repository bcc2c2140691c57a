import type { Channel } from '../../../core/procedure/template.ts'
import { task } from '../../../messages/rules/task-channels.ts'
import type { WhistleNotification } from './whistle-notifications.ts'

const toHandler = task('packages/worker/handle accept')
const toLeader = task(
  'packages/steward/components/whistle-pane blow',
  'packages/steward/components/report-pane grant',
)

/** How what is told of a whistle gets to its readers by WeChat. */
export const whistleChannels: Readonly<Record<WhistleNotification['to'], Channel>> = {
  called: task('components/desk/desk-list join', 'packages/officer/whistle join'),
  handler: toHandler,
  duty: toHandler,
  steward: toLeader,
  street: toLeader,
  district: toLeader,
  city: toLeader,
}
