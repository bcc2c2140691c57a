import { describe, expect, it } from 'vitest'
import { fits, valuesOf } from '../../../cloudfunctions/messages/rules/template.ts'
import { noon } from '../help/example.ts'

describe('a template', () => {
  const facts = {
    ...{ number: '1123-7K3F', title: '一'.repeat(30), words: '短', state: '已办结，等您回答' },
    at: noon,
  }

  it('cuts words to what each field holds', () => {
    const fields = [
      { key: 'thing1', label: '事项', from: 'title' },
      { key: 'phrase2', label: '状态', from: 'state' },
      { key: 'time3', label: '时间', from: 'time' },
    ] as const
    expect(valuesOf({ fields }, facts)).toEqual({
      thing1: `${'一'.repeat(19)}…`,
      phrase2: '已办结，…',
      time3: '2026年11月23日 12:00',
    })
  })

  it('leaves words alone that just fit', () => {
    const fields = [{ key: 'thing1', label: '事项', from: 'title' }] as const
    const title = '一'.repeat(20)
    expect(valuesOf({ fields }, { ...facts, title })).toEqual({ thing1: title })
  })

  it.each([
    ['thing1', 'words', true],
    ['thing12', 'words', true],
    ['character_string2', 'number', true],
    ['character_string2', 'words', false],
    ['phrase3', 'title', false],
    ['time4', 'time', true],
    ['thing', 'words', false],
    ['amount5', 'number', false],
  ] as const)('holds in the field %s the %s: %s', (key, from, good) => {
    expect(fits({ key, from })).toBe(good)
  })
})
