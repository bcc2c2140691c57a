import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { tuesday } from '../moments.ts'

const hour = 3_600_000

beforeAll(() => {
  vi.useFakeTimers({ now: tuesday, toFake: ['Date'] })
})
afterAll(() => {
  vi.useRealTimers()
})

it('a clock that runs is as far ahead of the machine as it was moved, and not when moved back', async () => {
  const { moveDate } = await import('../../local/clock/moved-date.ts')
  moveDate({ ahead: hour })
  expect(Date.now()).toBe(tuesday + hour)
  expect(new Date()).toEqual(new Date(tuesday + hour))
  expect(new Date(5).getTime()).toBe(5)
  vi.setSystemTime(tuesday + 1)
  expect(Date.now()).toBe(tuesday + 1 + hour)
  moveDate({ ahead: 0 })
  expect(Date.now()).toBe(tuesday + 1)
})
