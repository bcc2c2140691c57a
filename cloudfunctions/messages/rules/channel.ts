import type { MessageKind, TemplateName } from '../../../miniprogram/contract/message.ts'
import type { Channel } from '../../core/procedure/template.ts'

/** The template by which a message of that kind goes through its channel. */
export const templateOf = ({
  kind,
  channel: { template, except = {} },
}: {
  kind: MessageKind
  channel: Pick<Channel, 'template' | 'except'>
}): TemplateName => except[kind] ?? template
