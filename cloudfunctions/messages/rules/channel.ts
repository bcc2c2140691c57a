import type { MessageKind, TemplateName } from '../../../miniprogram/contract/message.ts'
import type { Channel } from '../../core/procedure/template.ts'

/** The template by which a message of that kind goes through its channel; none where it goes to the inbox alone. */
export const templateOf = ({
  kind,
  channel: { template, except = {}, inboxOnly = [] },
}: {
  kind: MessageKind
  channel: Pick<Channel, 'template' | 'except' | 'inboxOnly'>
}): TemplateName | undefined => (inboxOnly.includes(kind) ? undefined : (except[kind] ?? template))
