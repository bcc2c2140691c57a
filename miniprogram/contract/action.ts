/** What can be done with a report; each is one procedure, one guard in `mayDo` and one kind of history entry. */
export type ReportAction = 'submit' | 'assign' | 'accept' | 'contact' | 'note' | 'finish' | 'answer'

/** An action as a timeline tells it afterwards. */
export const actionLabel: Record<ReportAction, string> = {
  submit: '反映',
  assign: '派单',
  accept: '受理',
  contact: '首次联系',
  note: '进展',
  finish: '办结',
  answer: '回答',
}
