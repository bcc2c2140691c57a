/** Series of telephone numbers, one for each kind of person. */
const series = {
  ...{ worker: 0, steward: 1, supervisor: 2, resident: 3, officer: 4 },
  ...{ police: 5, head: 6, hall: 7 },
}

/**
 * A number that reaches nobody: eleven digits as a form wants them, but 154 is no operator's range
 * (libphonenumber's table for China has 150–153 and 155–159).
 */
export const madeUpPhone = (kind: keyof typeof series, number: number): string =>
  `154${series[kind]}${String(number).padStart(7, '0')}`
