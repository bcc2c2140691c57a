import type { Noun } from '../core/noun.ts'
import { messages, stocks } from './message-record.ts'
import { ownMessages } from './own-messages.ts'

export const messageNoun: Noun = { collections: [messages, stocks], ownData: ownMessages }
