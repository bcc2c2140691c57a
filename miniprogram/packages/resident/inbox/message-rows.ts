/** Turns messages into the rows of an inbox. */

import type { Procedures } from '../../../../typings/procedures'
import type { MessageKind } from '../../../contract/message'
import { cloudNow } from '../../../services/device/clock'
import { whenWords } from '../../../services/words/date-words'

/** A message as the cloud keeps it. */
export type Message = Procedures['message.inbox']['result']['messages'][number]

/** A message, ready to be shown. */
export type Row = Pick<Message, 'id' | 'title' | 'words' | 'unread'> & {
  icon: string
  when: string
}

const icons: Record<MessageKind, string> = {
  assigned: 'send',
  accepted: 'check',
  noted: 'note',
  asked: 'message',
  replied: 'message',
  done: 'check-circle',
  ended: 'list',
  answered: 'list',
  reopened: 'refresh',
  urged: 'urge',
  warning: 'clock-soon',
  late: 'clock-late',
  pool: 'people',
  request: 'clock-paused',
  decided: 'check',
  whistle: 'whistle',
  handover: 'swap',
  remedy: 'talk',
}

/** Messages as rows, in their order. */
export const rowsOf = (messages: readonly Message[], now = cloudNow()): Row[] =>
  messages.map(({ id, kind, title, words, unread, at }) => ({
    ...{ id, title, words, unread },
    icon: icons[kind],
    when: whenWords(at, now),
  }))
