/** What a message is about; each kind has its words in the city's templates. */
export type MessageKind =
  | 'assigned'
  | 'accepted'
  | 'noted'
  | 'asked'
  | 'replied'
  | 'done'
  | 'ended'
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

/** A subscription template that a phone can be asked for, by our own name. */
export type TemplateName = 'progress' | 'result' | 'task'
