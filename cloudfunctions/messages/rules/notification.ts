import type { MessageKind } from '../../../miniprogram/contract/message.ts'
import type { Audience as Escalated } from '../../core/procedure/rules.ts'

/**
 * Who is to hear of something. `handler`: who has it, or is still responsible; `duty`: who is on
 * duty now; `steward` and up: those who lead the area, or the next one up where nobody does.
 */
export type Audience = Escalated | 'reporter' | 'followers'

/** What is told to whom, in words that fit a message: short, and never what somebody else wrote. */
export type Notification = {
  to: Audience
  kind: MessageKind
  words: string
  /** The deadline that brought it, where one did: several may come with one step. */
  fired?: string
}
