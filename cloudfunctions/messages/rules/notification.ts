import type { MessageKind } from '../../../miniprogram/contract/message.ts'
import type { Audience as Escalated } from '../../core/procedure/rules.ts'

/**
 * The recipients of a notification. `handler`: who has it, or is still responsible; `duty`: who is on
 * duty now; `steward` and up: those who lead the area, or the next one up where nobody does.
 */
export type Audience = Escalated | 'reporter' | 'followers'

/** A notification: to whom, and in words that fit a message, short and never those of another person. */
export type Notification = {
  to: Audience
  kind: MessageKind
  words: string
  /** The deadline that brought it, where one did: several may come with one step. */
  fired?: string
}
