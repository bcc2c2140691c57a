/**
 * Where a remedy (差评整改) stands: nobody has called yet, called, being mended, waiting for two
 * others to decide on an appeal, waiting for the revisit and the second rating, and over.
 */
export type RemedyStatus = 'opened' | 'contacted' | 'rectifying' | 'appealed' | 'revisit' | 'done'

/** A remedy's status as the reviewer's screen says it. */
export const remedyStatusLabel: Record<RemedyStatus, string> = {
  opened: '待联系',
  contacted: '已联系',
  rectifying: '整改中',
  appealed: '申诉中',
  revisit: '待回访',
  done: '已了结',
}

/** What became of what somebody was unhappy with. `upheld`: the rating is left out of figures. */
export type RemedyOutcome = 'rectified' | 'explained' | 'upheld'

/** An outcome as the screen says it. */
export const remedyOutcomeLabel: Record<RemedyOutcome, string> = {
  rectified: '已整改',
  explained: '已说明',
  upheld: '不计入统计',
}
