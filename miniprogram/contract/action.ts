/** What can be done with a report; each is one procedure, one guard in `mayDo` and one kind of history entry. */
export type ReportAction = 'submit' | 'assign' | 'accept' | 'contact' | 'note' | 'finish' | 'answer'
