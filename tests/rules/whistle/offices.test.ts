import { describe, expect, it } from 'vitest'
import {
  chosenAtFirst,
  photosToChoose,
} from '../../../cloudfunctions/matters/whistle/rules/along.ts'
import {
  officesOf,
  officesOfCaller,
} from '../../../cloudfunctions/matters/whistle/rules/offices.ts'
import { limits } from '../../../miniprogram/contract/limits.ts'
import { community, district, grid } from '../help/example.ts'

describe('where a whistle is found', () => {
  it('is by an officer’s department in each of their areas, and by the link they hold', () => {
    const roles = [
      { role: 'officer', area: district, department: 'gas' },
      { role: 'officer', area: community },
      { role: 'worker', area: grid, department: 'gas' },
    ] as const
    expect(officesOfCaller({ id: 'li', roles })).toEqual(['@li', `gas@${district}`])
    expect(officesOfCaller({ id: 'li', roles: [] })).toEqual(['@li'])
  })

  it('is each called department in each area, and whoever has opened a link', () => {
    const called = { lead: true, state: 'called' } as const
    const guests = [
      { department: 'property', version: 2, until: 9, person: 'mei' },
      { department: 'owner', version: 3, until: 9 },
    ]
    const calls = [{ department: 'gas', ...called }]
    expect(officesOf({ calls, areas: [district, grid], guests })).toEqual([
      ...[`gas@${district}`, `gas@${grid}`, '@mei'],
    ])
  })
})

describe('the photos of a report that can go along', () => {
  const content = { 1: { photos: ['a', 'b'] }, 2: { words: '说' }, 3: { photos: ['b', 'c'] } }

  it('are all that were shown with it, each once', () => {
    expect(photosToChoose({ content })).toEqual(['a', 'b', 'c'])
    expect(photosToChoose({ content: {} })).toEqual([])
  })

  it('go unless somebody chooses otherwise, as many as fit, and of what is restricted none', () => {
    expect(chosenAtFirst({ content, visibility: 'public' })).toEqual(['a', 'b', 'c'])
    expect(chosenAtFirst({ content, visibility: 'summary' })).toEqual(['a', 'b', 'c'])
    expect(chosenAtFirst({ content, visibility: 'restricted' })).toEqual([])
    const many = { 1: { photos: Array.from({ length: 20 }, (_, n) => `${n}`) } }
    expect(chosenAtFirst({ content: many, visibility: 'public' })).toHaveLength(limits.photos)
  })
})
