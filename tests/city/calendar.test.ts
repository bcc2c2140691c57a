import { expect, it } from 'vitest'
import { readCity } from '../../city/read-city.ts'

const { calendar } = readCity()
const DAY = 86_400_000

/** Workdays of a year: weekdays that are not off, and the weekend days worked instead. */
function workdays(year: string): number {
  const notice = calendar[year]
  if (!notice) return 0
  const { off, work } = notice
  let count = 0
  for (let at = Date.parse(`${year}-01-01`); at < Date.parse(`${+year + 1}-01-01`); at += DAY) {
    const date = new Date(at).toISOString().slice(0, 10)
    const weekend = [0, 6].includes(new Date(at).getUTCDay())
    const free = off.some(({ from, to }) => from <= date && date <= to)
    if (work.includes(date) || (!weekend && !free)) count += 1
  }
  return count
}

it.each([
  ['2024', 251],
  ['2025', 248],
  ['2026', 248],
])('the notices leave %s with %i workdays', (year, days) => {
  expect(workdays(year)).toBe(days)
})

it('a make-up workday is always a day of the weekend, and never off', () => {
  for (const { off, work } of Object.values(calendar)) {
    expect(work.filter((day) => ![0, 6].includes(new Date(day).getUTCDay()))).toEqual([])
    expect(work.filter((day) => off.some(({ from, to }) => from <= day && day <= to))).toEqual([])
  }
})
