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

/** Where whoever is in service finds what a message is about: on their desk. */
const toDesk = (): string => 'pages/me/me'

/** A task is read on the desk; these taps ask for it. */
export const task = (...asked: string[]): Channel => ({ template: 'task', page: toDesk, asked })
