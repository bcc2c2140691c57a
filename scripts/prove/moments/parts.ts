/** A moment at which the tests are begun: what it is called, and its date and time at +08:00. */
export type Moment = { name: string; at: string; is: string }

/** When something that rests on today's date would show it, if a test or a check did. */
export const moments: readonly Moment[] = [
  { name: 'monday', at: '2026-12-07T06:13:00', is: 'a Monday before work' },
  { name: 'friday', at: '2026-12-11T17:45:00', is: 'a Friday after work' },
  { name: 'saturday', at: '2026-12-12T10:00:00', is: 'a Saturday' },
  { name: 'new-year', at: '2026-12-31T23:59:00', is: 'the last minute of a year' },
  { name: 'leap-day', at: '2028-02-29T12:00:00', is: '29 February' },
  { name: 'holiday', at: '2027-10-02T10:00:00', is: 'within 国庆' },
  { name: 'no-notice', at: '2031-06-16T10:00:00', is: 'a year without a notice' },
  { name: 'month-end', at: '2027-01-31T23:59:59', is: 'the last second of a month' },
]
