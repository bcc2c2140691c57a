import { describe, expect, it } from 'vitest'
import { DAY } from '../../../cloudfunctions/core/clock/date.ts'
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

  it('says of an appointment when it is, where, and what to bring; of none that there is nothing', () => {
    const fields = [
      { key: 'time1', label: '预约时间', from: 'when' },
      { key: 'thing2', label: '地点', from: 'place' },
      { key: 'thing3', label: '要带什么', from: 'bring' },
    ] as const
    const appointment = { when: noon + DAY, place: '社区服务站', bring: '身份证' }
    expect(valuesOf({ fields }, { ...facts, appointment })).toEqual({
      time1: '2026年11月24日 12:00',
      thing2: '社区服务站',
      thing3: '身份证',
    })
    expect(valuesOf({ fields }, facts)).toEqual({ time1: '无', thing2: '无', thing3: '无' })
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
    ['time4', 'when', true],
    ['phrase5', 'place', false],
    ['thing5', 'bring', true],
    ['thing', 'words', false],
    ['amount5', 'number', false],
  ] as const)('holds in the field %s the %s: %s', (key, from, good) => {
    expect(fits({ key, from })).toBe(good)
  })
})
