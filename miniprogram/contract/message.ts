/** What a message is about; each kind has its words in the city's templates. */
export type MessageKind =
  | 'assigned'
  | 'accepted'
  | 'noted'
  | 'asked'
  | 'replied'
  | 'done'
  | 'ended'
  | 'answered'
  | 'reopened'
  | 'urged'
  | 'warning'
  | 'late'
  | 'pool'
  | 'request'
  | 'decided'
  | 'whistle'
  | 'handover'
  | 'remedy'

/**
 * The subscription templates that a phone can be asked for, by our own names: how it goes on, what it came
 * to, what is to be done, and when to be where.
 */
export type TemplateName = 'progress' | 'result' | 'task' | 'appointment'

export const templateNames: readonly TemplateName[] = ['progress', 'result', 'task', 'appointment']
