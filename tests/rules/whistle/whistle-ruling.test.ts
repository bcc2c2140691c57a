import { describe, expect, it } from 'vitest'
import { theCity } from '../../../cloudfunctions/entries/city.ts'
import { rulingStep } from '../../../cloudfunctions/matters/whistle/rules/ruling.ts'
import type { Whistle } from '../../../cloudfunctions/matters/whistle/whistle-record.ts'
import { district, moment, noon, told } from '../help/example.ts'
import { attempt, aWhistle, type Try, type Whistler } from './example-whistle.ts'

const later = moment('2026-11-24 09:00')
const content = { words: '就这样' }
const does = (whistle: Whistle, who: Whistler, action: Try['action'], choice = true) =>
  attempt(whistle, { who, action, choice }, noon)
const blown = does(aWhistle(), 'steward', 'blow')

describe('a ruling', () => {
  const rule = (whistle: Whistle, lead: string, helps = false, rememberedIn?: string) =>
    rulingStep(
      whistle,
      { lead, helps, content, ...(rememberedIn ? { rememberedIn } : {}) },
      later,
      theCity,
    )
  const calls = (step: ReturnType<typeof rule>) =>
    step.set?.calls?.map(({ department, lead, state, ruled }) =>
      [lead ? '*' : '', department, ' ', state, ruled ? ' ruled' : ''].join(''),
    )
  const joined = does(blown, 'gas', 'join')
  const refused = does(joined, 'water', 'refuse')

  it('calls a new lead with fresh dates, and keeps the others as helpers', () => {
    const step = rule(refused, 'power')
    expect(step).toMatchObject({
      action: 'rule',
      to: 'blown',
      content,
      entry: { department: 'power' },
    })
    expect(step.entry).not.toHaveProperty('rememberedIn')
    expect(calls(step)).toEqual(['gas joined', 'water-supply refused ruled', '*power called ruled'])
    expect(step.set).toMatchObject({ since: later })
    expect(told(step.set?.joinBy ?? 0)).toBe('2026-11-26 09:00')
    expect(told(step.set?.dueAt ?? 0)).toBe('2026-12-08 09:00')
    expect(step.drop).toEqual(['disputedAt', 'unnoticed'])
    expect(step.set?.offices).toContain(`power@${district}`)
  })

  it('keeps the dates of the lead, and gives a helper that has to come after all new time to join', () => {
    const step = rule(refused, 'gas', true, district)
    expect(calls(step)).toEqual(['*gas joined', 'water-supply called ruled'])
    expect(step.set).not.toHaveProperty('dueAt')
    expect(told(step.set?.joinBy ?? 0)).toBe('2026-11-26 09:00')
    expect(step.drop).toEqual(['disputedAt'])
    expect(step.entry).toEqual({ department: 'gas', rememberedIn: district })
    const stays = rule(refused, 'gas')
    expect(calls(stays)).toEqual(['*gas joined', 'water-supply refused ruled'])
    expect(stays.set).not.toHaveProperty('joinBy')
    expect(rule(joined, 'gas').set).not.toHaveProperty('joinBy')
    expect(calls(rule(does(blown, 'water', 'refuse'), 'gas'))?.[0]).toBe('*gas called')
    expect(rule(does(blown, 'water', 'refuse'), 'gas').set).not.toHaveProperty('joinBy')
  })

  it('calls a lead again that has refused, with fresh dates and without its basis', () => {
    const step = rule(does(blown, 'gas', 'refuse'), 'gas')
    expect(step.set?.calls?.[0]).toEqual({
      department: 'gas',
      lead: true,
      state: 'called',
      ruled: true,
    })
    expect(step.set).toMatchObject({ since: later })
    expect(calls(rule(does(blown, 'gas', 'refuse'), 'water-supply'))).toEqual([
      'gas refused ruled',
      '*water-supply called',
    ])
    const lead = rule(refused, 'water-supply')
    expect(calls(lead)).toEqual(['gas joined', '*water-supply called ruled'])
    expect(lead.set).toMatchObject({ since: later })
  })

  it('does not call a helper again that a ruling has excused', () => {
    const freed = attempt(refused, { who: 'supervisor', action: 'rule', choice: false }, noon)
    expect(calls(rule(freed, 'gas', true))).toEqual(['*gas joined', 'water-supply refused ruled'])
    expect(calls(rule(freed, 'water-supply'))?.[1]).toBe('*water-supply called ruled')
  })

  it('keeps the answer of the lead, but not that of a helper that becomes the lead', () => {
    const answered = does(does(joined, 'water', 'join'), 'water', 'respond')
    const step = rule(answered, 'water-supply')
    expect([step.to, calls(step)]).toEqual(['blown', ['gas joined', '*water-supply joined']])
    expect(rule(does(joined, 'gas', 'respond'), 'gas').to).toBe('responded')
    expect(calls(rule(does(joined, 'gas', 'respond'), 'gas'))?.[0]).toBe('*gas responded')
  })
})
