/** Where a report stands. Everything finer (pauses, extensions, whistles) is fields, not statuses. */
export type ReportStatus =
  | 'pool'
  | 'assigned'
  | 'handling'
  | 'done'
  | 'closed'
  | 'declined'
  | 'merged'
  | 'withdrawn'

/** Whether a report still waits for work (未结): its clock runs. */
export const isOpen: Record<ReportStatus, boolean> = {
  pool: true,
  assigned: true,
  handling: true,
  done: false,
  closed: false,
  declined: false,
  merged: false,
  withdrawn: false,
}

/** A status as the screen says it. */
export const statusLabel: Record<ReportStatus, string> = {
  pool: '待派',
  assigned: '待受理',
  handling: '办理中',
  done: '已办结，等您回答',
  closed: '已结束',
  declined: '不予受理',
  merged: '已并入另一件',
  withdrawn: '已撤回',
}
