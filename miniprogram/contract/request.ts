/** What somebody asks leave for, and others decide. */
export type RequestKind = 'extend' | 'suspend' | 'correct' | 'reopen' | 'object'

/** A request as the screen says it. */
export const requestLabel: Record<RequestKind, string> = {
  extend: '延期',
  suspend: '挂账',
  correct: '更正',
  reopen: '重办',
  object: '异议',
}

/** Why a clock stands still. */
export type PauseKind = 'question' | 'suspension'

/** Why a clock stands still, as the screen says it. */
export const pauseLabel: Record<PauseKind, string> = { question: '等居民', suspension: '挂账' }
