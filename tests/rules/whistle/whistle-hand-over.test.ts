import { describe, expect, it } from 'vitest'
import { theCity } from '../../../cloudfunctions/entries/city.ts'
import {
  callInHand,
  handOverStep,
} from '../../../cloudfunctions/matters/whistle/rules/hand-over.ts'
import { whistleNotifications } from '../../../cloudfunctions/matters/whistle/rules/whistle-notifications.ts'
import type {
  DepartmentCall,
  Whistle,
} from '../../../cloudfunctions/matters/whistle/whistle-record.ts'
import { noon } from '../help/example.ts'
import { aWhistle } from './example-whistle.ts'

const luo = { id: 'luo', name: '罗经办', role: 'officer' } as const
const guo = { id: 'guo', name: '郭经办', role: 'officer' } as const

describe('a call that an officer attends to', () => {
  const calls: DepartmentCall[] = [
    { department: 'gas', lead: true, state: 'joined', officer: guo, joinedAt: noon },
    { department: 'water-supply', lead: false, state: 'responded', officer: luo },
  ]
  const whistle: Whistle = { ...aWhistle(), status: 'blown', open: true, calls }
  const [gas = calls[0]] = calls
  if (!gas) throw new Error('nobody is called')

  it('is in their hands while the whistle is open and they can’t keep it', () => {
    expect(callInHand(whistle, 'guo', () => false)).toBe(gas)
    expect(callInHand(whistle, 'guo', () => true)).toBeUndefined()
    expect(callInHand(whistle, 'somebody', () => false)).toBeUndefined()
    expect(callInHand({ ...whistle, open: false }, 'guo', () => false)).toBeUndefined()
  })

  it('goes to who stands in, and leaves the others as they are', () => {
    const step = handOverStep(whistle, gas, luo)
    expect(step).toEqual({
      action: 'handover',
      to: 'blown',
      set: { calls: [{ ...gas, officer: luo }, calls[1]] },
      entry: { department: 'gas', whom: luo },
    })
  })

  it('goes back to the department where nobody does, which has joined all the same', () => {
    const { officer: _, ...nobodys } = gas
    const step = handOverStep(whistle, gas, undefined)
    expect(step.set).toEqual({ calls: [nobodys, calls[1]] })
    expect(step.entry).toEqual({ department: 'gas' })
  })

  it('is told to the departments and to the handler', () => {
    const [entry] = whistle.history
    if (!entry) throw new Error('no history')
    const handed = { ...entry, action: 'handover', department: 'gas' } as const
    const told = whistleNotifications({ whistle, entry: handed, city: theCity })
    expect(told.map(({ to, words }) => `${to} ${words}`)).toEqual([
      'called 原来经办的人不在，请接着办',
      'handler 燃气换人接着办',
    ])
  })
})
