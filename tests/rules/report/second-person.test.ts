import { describe, expect, it } from 'vitest'
import { theCity } from '../../../cloudfunctions/entries/city.ts'
import type { Entry } from '../../../cloudfunctions/matters/report/report-record.ts'
import { reportNeeds } from '../../../cloudfunctions/matters/report/rules/report-conditions.ts'
import { aReport, noon, people } from '../help/example.ts'

describe('a request that two persons decide', () => {
  const request = {
    ...({ kind: 'suspend', waitsFor: 'supervisor' } as const),
    ...{ by: people.holder.id, at: noon, version: 2 },
  }
  const agreed = (version: number, by: string): Entry => ({
    ...{ version, at: noon, by, as: 'steward', to: 'handling', token: 'x' },
    action: 'grant',
  })
  const secondOf = (...grants: Entry[]) =>
    reportNeeds.isSecondPerson.holds({
      report: aReport({ status: 'handling', request, history: grants }),
      caller: people.supervisor,
      ...{ now: noon, rules: theCity.rules },
    })

  it('is not decided a second time by who agreed to it first, in whatever role', () => {
    expect(secondOf(agreed(3, people.supervisor.id))).toBe(false)
    expect(secondOf(agreed(3, people.steward.id))).toBe(true)
  })

  it('is by who agreed to another one before', () => {
    expect(secondOf(agreed(1, people.supervisor.id))).toBe(true)
    expect(secondOf()).toBe(true)
  })
})
