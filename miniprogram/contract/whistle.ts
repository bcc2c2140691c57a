/** What a whistle (吹哨) calls for: hands at once, enforcement, or heads around a table. */
export type WhistleKind = 'emergency' | 'enforcement' | 'hard'

/** The kinds in the order the screen offers them. */
export const whistleKinds: readonly WhistleKind[] = ['emergency', 'enforcement', 'hard']

/** A kind as the screen says it. */
export const whistleLabel: Record<WhistleKind, string> = {
  emergency: '应急',
  enforcement: '执法',
  hard: '难题',
}

/** Where a whistle stands: asked of the steward, blown, answered by the lead, and the ends. */
export type WhistleStatus = 'asked' | 'blown' | 'responded' | 'checked' | 'denied' | 'ended'

/** A whistle's status as the screen says it. */
export const whistleStatusLabel: Record<WhistleStatus, string> = {
  asked: '等社区同意',
  blown: '已吹哨',
  responded: '部门已答复，等社区复核',
  checked: '已复核',
  denied: '社区没同意',
  ended: '诉求已结束',
}

/** How far one department is: called, here, unwilling, or done. */
export type CallState = 'called' | 'joined' | 'refused' | 'responded'

/** A department's state as the screen says it. */
export const callStateLabel: Record<CallState, string> = {
  called: '还没报到',
  joined: '已报到',
  refused: '说不归它管',
  responded: '已答复',
}
