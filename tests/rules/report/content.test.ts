import { describe, expect, it } from 'vitest'
import { filesIn, filesOf, said } from '../../../cloudfunctions/core/lifecycle/content.ts'
import type { Voice } from '../../../cloudfunctions/core/lifecycle/lifecycle-record.ts'
import {
  categoryOf,
  storedCategory,
} from '../../../cloudfunctions/matters/report/rules/category.ts'
import { statusText } from '../../../cloudfunctions/matters/report/rules/report-status-text.ts'
import { aCategory, aReport } from '../help/example.ts'

describe('the content view of an entry', () => {
  const voice: Voice = { file: 'v', seconds: 3 }

  it('has the links of the files that are left', () => {
    const links = new Map([
      ['p', 'https://p'],
      ['v', 'https://v'],
    ])
    expect(said({ words: '坏了', photos: ['p', 'q'], voice }, links)).toEqual({
      ...{ words: '坏了', photos: [{ id: 'p', url: 'https://p' }] },
      voice: { url: 'https://v', seconds: 3 },
    })
    expect(said({ voice }, new Map())).toEqual({ words: '', photos: [], voice: null })
    expect(said(undefined, links)).toEqual({ words: '', photos: [], voice: null })
    expect(filesIn({ words: '坏了', photos: ['p', 'q'], voice })).toEqual(['p', 'q', 'v'])
    const content = { 1: { photos: ['p'] }, 2: { voice }, 3: {} }
    expect(filesOf(aReport({ content }))).toEqual(['p', 'v'])
  })

  it('names the category, or the last one where the city has dropped it', () => {
    const codes = ['0205', '0301', '9999']
    const categories = codes.map((code) => aCategory({ code }))
    expect(categoryOf(categories, '0205')?.code).toBe('0205')
    expect(categoryOf(categories, '0000')).toBeUndefined()
    expect(storedCategory(categories, '0205').code).toBe('0205')
    expect(storedCategory(categories, '0000').code).toBe('9999')
    expect(() => storedCategory([], '0205')).toThrow('no categories')
  })

  it('has a status text that fits the reader', () => {
    const done = { status: 'done', reporter: 'reporter' } as const
    expect(statusText(done, 'holder')).toBe('已办结，等反映人回答')
    expect(statusText(done, 'reporter')).not.toBe(statusText(done, 'holder'))
    expect(statusText({ status: 'done' }, 'holder')).toBe('已办结')
    expect(statusText({ status: 'pool', reporter: 'x' }, 'holder')).not.toContain('办结')
  })
})
