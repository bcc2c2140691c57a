/** One step of a record's life, ready for timeline-item. */
export type TimelineRow = {
  version: number
  icon: string
  title: string
  when: string
  words: string
  /** Links of its photos. */
  photos?: string[]
  /** now: the newest · dept: a department's · paused: the clock stood still · else plain. */
  tone: string
}
