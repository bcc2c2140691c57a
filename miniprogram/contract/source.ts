/** How a report came: from the resident's own phone, or through somebody who made it. */
export type ReportSource = 'resident' | 'patrol' | 'phone' | 'door'

/** A way as the screen says it. */
export const sourceLabel: Record<ReportSource, string> = {
  resident: '居民反映',
  patrol: '巡查发现',
  phone: '电话代报',
  door: '上门代报',
}
