/** What people do with a report that is there; each is one procedure and one row of its table of actions. */
export type ActionOnReport =
  | 'assign'
  | 'return'
  | 'accept'
  | 'contact'
  | 'note'
  | 'ask'
  | 'reply'
  /** The reporter adds to what they said, unasked, until it is done. */
  | 'add'
  | 'extend'
  | 'suspend'
  | 'resume'
  /** Its handler holds that its category or its place is wrong. */
  | 'correct'
  | 'decide'
  | 'whistle'
  | 'finish'
  | 'decline'
  | 'object'
  | 'merge'
  | 'apart'
  | 'answer'
  | 'check'
  | 'reopen'
  | 'withdraw'
  | 'urge'
  /** The reporter agrees to its being shown once it is done, or no longer. */
  | 'publish'
  | 'takeOff'
  /** The slip was used by somebody it was not for: it is theirs no longer. */
  | 'unclaim'

/** What a history tells: what people did, and what came with time or from elsewhere. */
export type ReportAction =
  | 'submit'
  /** Whoever it was made for has taken it over, by their slip. */
  | 'claim'
  | Exclude<ActionOnReport, 'decide' | 'urge'>
  /** A request was granted or denied (decide). */
  | 'grant'
  | 'deny'
  /** Somebody else has it now, since its holder is away or has left. */
  | 'handover'
  /** A warning before it is due; a level of escalation after. */
  | 'remind'
  | 'escalate'
  /** A request that nobody decided ended with its time. */
  | 'lapse'
  /** Closed by time, unanswered. */
  | 'close'
  /** Its date was computed anew, since the notice of that year has come. */
  | 'reckon'
  /** Its reporter has left: words, photos and recordings are gone. */
  | 'erase'
  /** It is long over: the name and number left for whoever it was made for are gone. */
  | 'forget'
