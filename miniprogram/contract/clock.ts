/** How pressing a promise is, from wash to alarm; the phone does no date maths. */
export type ClockState = 'ample' | 'soon' | 'today' | 'late' | 'paused' | 'done'

/** A clock as a screen shows it: its state, its words, and how much of its time is used (0 … 1). */
export type ClockFace = { state: ClockState; text: string; used: number }
