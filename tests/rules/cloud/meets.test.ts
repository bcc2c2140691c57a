import { describe, expect, it } from 'vitest'
import { meets } from '../../../cloudfunctions/core/cloud/meets.ts'
import type { Where } from '../../../cloudfunctions/core/cloud/query.ts'

const report = {
  areas: ['3405', '340504'],
  status: 'pool',
  open: true,
  dueAt: 10,
  request: { waitsFor: 'steward' },
  words: '楼道灯坏了',
}

describe('a document that is here', () => {
  it.each<Where>([
    {},
    { status: 'pool', open: true },
    { areas: '340504' },
    { areas: { oneOf: ['3406', '3405'] } },
    { 'request.waitsFor': 'steward' },
    { status: { not: 'done' } },
    { areas: { not: '3406' } },
    { missing: { not: 'there' } },
    { dueAt: { from: 10, below: 11 } },
    { words: { holds: '灯' } },
  ])('meets %j', (where) => {
    expect(meets(report, where)).toBe(true)
  })

  it.each<Where>([
    { status: 'pool', open: false },
    { areas: '3406' },
    { areas: { oneOf: ['3406'] } },
    { 'request.waitsFor': 'supervisor' },
    { 'declined.basis': 'law' },
    { status: { not: 'pool' } },
    { areas: { not: '3405' } },
    { dueAt: { from: 11, below: 12 } },
    { dueAt: { from: 0, below: 10 } },
    { doneAt: { from: 0, below: 10 } },
    { status: { from: 0, below: 10 } },
    { words: { holds: '雨' } },
  ])('does not meet %j', (where) => {
    expect(meets(report, where)).toBe(false)
  })
})
