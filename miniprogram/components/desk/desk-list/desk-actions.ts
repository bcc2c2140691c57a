/** What may be begun from a desk's cards, and what it is called. */

const actions = {
  accept: { label: '受理', icon: 'check' },
  contact: { label: '去联系', icon: 'phone' },
  finish: { label: '去办结', icon: 'note' },
  assign: { label: '派单', icon: 'send' },
  decide: { label: '去批', icon: 'check' },
  check: { label: '去复核', icon: 'check-circle' },
  blow: { label: '去批', icon: 'whistle' },
  rule: { label: '去裁定', icon: 'hall' },
  join: { label: '报到，我们来', icon: 'check' },
  respond: { label: '去答复', icon: 'note' },
  call: { label: '去联系', icon: 'phone' },
  mend: { label: '去整改', icon: 'send' },
  rectify: { label: '去看改好没', icon: 'check-circle' },
  decideAppeal: { label: '去复核', icon: 'hall' },
  revisit: { label: '去回访', icon: 'phone' },
} as const

/** What may be begun from a card. */
export type Action = keyof typeof actions

/** The one next action of whoever looks; without words when it is somebody else's turn. */
export type Next = { action: Action | ''; label: string; icon: string }

/** What comes next, where it is among what may be begun from a card. */
export function nextAmong(known: readonly Action[], next = ''): Next {
  const action = known.find((one) => one === next)
  return action ? { action, ...actions[action] } : { action: '', label: '', icon: '' }
}
