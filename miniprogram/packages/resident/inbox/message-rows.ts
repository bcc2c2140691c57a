/** Turns messages into the rows of an inbox. */

import type { Procedures } from '../../../../typings/procedures'
import type { MessageKind } from '../../../contract/message'
import { cloudNow } from '../../../services/device/clock'
import { whenWords } from '../../../services/words/date-words'

/** A message as the cloud keeps it. */
export type Message = Procedures['message.inbox']['result']['messages'][number]

/** What was told once: what happened, and when. */
type Line = Pick<Message, 'id' | 'words' | 'unread'> & { when: string }

/** All that was told of one record, ready to be shown: the newest first, what came before it folded away. */
export type Row = Line & {
  /** Which record: its folded lines are shown and hidden by this. */
  record: string
  icon: string
  /** What and where it is, and its number. */
  about: string
  older: Line[]
  /** How much is folded away, in words; empty where nothing is. */
  folded: string
  open: boolean
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

/** Messages, the newest first, as a row for each record; `open` names those that are unfolded. */
export function rowsOf(
  messages: readonly Message[],
  open: readonly string[],
  now = cloudNow(),
): Row[] {
  const records = new Map<string, Message[]>()
  for (const message of messages) {
    const record = `${message.target.kind}-${message.target.id}`
    records.set(record, [...(records.get(record) ?? []), message])
  }
  return [...records].flatMap(([record, [newest, ...before]]) => {
    if (!newest) return []
    const older = before.map((message) => lineOf(message, now))
    const isOpen = open.includes(record)
    return {
      ...lineOf(newest, now),
      ...{ record, older, open: isOpen },
      unread: newest.unread || older.some(({ unread }) => unread),
      icon: icons[newest.kind],
      about: aboutOf(newest),
      folded: older.length === 0 ? '' : isOpen ? '收起' : `还有 ${older.length} 条`,
    }
  })
}

const lineOf = ({ id, words, unread, at }: Message, now: number): Line => ({
  ...{ id, words, unread },
  when: whenWords(at, now),
})

/** What is to be mended has no number that leads its handler anywhere. */
const aboutOf = ({ title, number, target }: Message): string =>
  target.kind === 'remedy' ? title : [title, number].filter(Boolean).join(' · ')
