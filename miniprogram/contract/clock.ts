/** How pressing a promise is, from wash to alarm; the phone does no date maths. */
export type ClockState = 'ample' | 'soon' | 'today' | 'late' | 'paused' | 'done'

/** A clock as a screen shows it: its state, its words, and how much of its time is used (0 … 1). */
export type ClockFace = { state: ClockState; text: string; used: number }

/** A part of the line that stands for a clock: time used, stood still, or left, and its length. */
export type RibbonPart = { part: 'used' | 'pause' | 'rest'; flex: number }

/** A clock as a line one can see, in order; and a sentence for each pause, and for a provisional date. */
export type ClockRibbon = { parts: RibbonPart[]; notes: string[] }
