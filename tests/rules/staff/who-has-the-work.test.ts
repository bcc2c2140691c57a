import { describe, expect, it } from 'vitest'
import {
  awayFrom,
  isAway,
  rolesAt,
} from '../../../cloudfunctions/directory/person/rules/roles-at.ts'
import { whyNoLeave } from '../../../cloudfunctions/directory/staff/rules/leave-length.ts'
import { isSamePost } from '../../../cloudfunctions/directory/staff/rules/stand-in.ts'
import { whoStandsIn } from '../../../cloudfunctions/directory/staff/rules/who-stands-in.ts'
import { workerOf } from '../../../cloudfunctions/directory/staff/rules/worker-of.ts'
import { isWorkerFor } from '../../../cloudfunctions/directory/staff/rules/works.ts'
import type { Leave } from '../../../cloudfunctions/directory/staff/staff-record.ts'
import { community, grid, noon } from '../help/example.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const wang = { id: 'wang', name: '王敏', phone: '1' }

describe('who has the work of a grid', () => {
  it('is its worker as people call them, and nobody where nobody is there', () => {
    expect(workerOf({ worker: wang }, noon)).toEqual({ id: 'wang', name: '王社工', role: 'worker' })
    expect(workerOf({}, noon)).toBeUndefined()
    expect(workerOf(undefined, noon)).toBeUndefined()
    const away = { ...wang, away: [{ from: noon, until: noon + 1 }] }
    expect(workerOf({ worker: away }, noon)).toBeUndefined()
  })
})

describe('when somebody is away', () => {
  const away = [
    { from: 0, until: 10 },
    { from: 20, until: 30 },
  ]

  it('is what is not over', () => {
    expect(awayFrom({ away }, 9)).toEqual(away)
    expect(awayFrom({ away }, 10)).toEqual(away.slice(1))
    expect(awayFrom({ away }, 30)).toEqual([])
    expect(awayFrom({}, 0)).toEqual([])
  })

  it('is within a stretch, and never without one', () => {
    expect([isAway({ away }, 9), isAway({ away }, 10), isAway({}, 0)]).toEqual([true, false, false])
  })

  it('leaves their own roles where nobody is stood in for', () => {
    expect(rolesAt({ roles: [{ role: 'worker', area: grid }] }, noon)).toEqual([
      { role: 'worker', area: grid },
    ])
  })
})

describe('who stands in by a leave', () => {
  const leave = (told: object) => told as Leave

  it('is each once as it was found, before that whom it names, else nobody', () => {
    const standIns = [{ id: 'a' }, { id: 'b' }, { id: 'a' }]
    expect(whoStandsIn(leave({ standIns, backup: 'c' }))).toEqual(['a', 'b'])
    expect(whoStandsIn(leave({ standIns: [], backup: 'c' }))).toEqual(['c'])
    expect(whoStandsIn(leave({ backup: 'c' }))).toEqual(['c'])
    expect(whoStandsIn(leave({}))).toEqual([])
  })
})

describe('a post', () => {
  it('is the same in the same area, role and department', () => {
    const post = { role: 'officer', area: community, department: 'gas' } as const
    expect(isSamePost(post, { ...post })).toBe(true)
    expect(isSamePost(post, { ...post, department: 'power' })).toBe(false)
    expect(isSamePost(post, { ...post, area: '3405' })).toBe(false)
  })

  it('of a worker is for what lies in their community, and for nothing that lies nowhere', () => {
    const roles = [{ role: 'worker', area: grid }] as const
    expect(isWorkerFor(roles, [community, grid])).toBe(true)
    expect(isWorkerFor(roles, [])).toBe(false)
  })
})

describe('the length of a leave', () => {
  const why = (from: number, until: number) => whyNoLeave({ from, until }, noon)

  it('is half a working day at least, and a year at most', () => {
    expect(why(noon, noon + 4 * HOUR)).toBeUndefined()
    expect(why(noon, noon + 4 * HOUR - 1)).toBe('STAFF.SHORT_LEAVE')
    expect(why(noon, noon + 366 * DAY)).toBeUndefined()
    expect(why(noon, noon + 366 * DAY + 1)).toBe('STAFF.BAD_LEAVE')
    expect(why(noon + 366 * DAY, noon + 367 * DAY)).toBeUndefined()
    expect(why(noon + 366 * DAY + 1, noon + 367 * DAY)).toBe('STAFF.BAD_LEAVE')
  })

  it('is none where it is over, or ends before it begins', () => {
    expect(why(noon - DAY, noon)).toBe('STAFF.BAD_LEAVE')
    expect(why(noon + DAY, noon + DAY)).toBe('STAFF.BAD_LEAVE')
    expect(why(noon + 2 * DAY, noon + DAY)).toBe('STAFF.BAD_LEAVE')
  })
})
