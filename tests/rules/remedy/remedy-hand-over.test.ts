import { describe, expect, it } from 'vitest'
import { theCity } from '../../../cloudfunctions/entries/city.ts'
import {
  handOverStep,
  type Overseer,
} from '../../../cloudfunctions/matters/remedy/rules/hand-over.ts'
import { remedyNotifications } from '../../../cloudfunctions/matters/remedy/rules/remedy-notifications.ts'
import { timelineOf } from '../../../cloudfunctions/matters/remedy/rules/remedy-timeline.ts'
import { viewForReporter } from '../../../cloudfunctions/matters/remedy/rules/view-for-reporter.ts'
import { city, district, noon, street } from '../help/example.ts'
import { openedRemedy } from './example-remedy.ts'

describe('a remedy that a supervisor follows up', () => {
  const one = (id: string, ...areas: string[]): Overseer => ({
    id,
    name: `${id}督办`,
    areas,
    own: areas,
  })
  const shen = one('shen', street)
  const gao = one('gao', district)
  const followed = openedRemedy({ reviewer: { id: 'shen', name: '沈督办' } })
  const handed = (
    ...[overseers, standIn, remedy = followed]: [Overseer[], string?, typeof followed?]
  ) => handOverStep(remedy, { person: 'shen', standIn }, overseers)
  const whom = (...given: Parameters<typeof handed>) => handed(...given)?.entry?.whom?.id

  it('goes to who stands in, else to another who reviews it, else to the next one up', () => {
    const lu = one('lu', street)
    expect(whom([lu, one('qian', street)], 'qian')).toBe('qian')
    expect(whom([shen, lu, gao])).toBe('lu')
    expect(whom([shen, gao])).toBe('gao')
  })

  it('is followed up in the area of who has it then, too', () => {
    expect(handed([gao])?.set).toEqual({
      reviewer: { id: 'gao', name: 'gao督办' },
      reviewAreas: [street, district],
    })
    expect(handed([one('lu', street)])?.set?.reviewAreas).toEqual([street])
  })

  it('brings in an area of their own, not one in which they stand in', () => {
    const lin = { ...one('lin', district, city), own: [city] }
    expect(handed([lin])?.set?.reviewAreas).toEqual([street, city])
  })

  it('is nobody’s where nobody may, and then stays so', () => {
    expect(handed([shen])).toEqual({ action: 'handover', to: 'opened', drop: ['reviewer'] })
    expect(handed([shen], undefined, openedRemedy())).toBeUndefined()
  })

  it('stays with who follows it up, and needs nobody where others review it', () => {
    const lus = openedRemedy({ reviewer: { id: 'lu', name: '陆督办' } })
    expect(handed([one('lu', street), gao], 'gao', lus)).toBeUndefined()
    expect(handed([one('lu', street)], undefined, openedRemedy())).toBeUndefined()
    expect(whom([one('gao', street)], 'gao', openedRemedy())).toBe('gao')
    expect(whom([gao], undefined, lus)).toBe('gao')
  })

  it('is told to whoever has it then, to whoever rated, and in its history', () => {
    const [entry] = followed.history
    if (!entry) throw new Error('no history')
    const to = { id: 'gao', name: '高督办', role: 'supervisor' } as const
    const told = { ...entry, action: 'handover', version: 2, whom: to } as const
    const remedy = { ...followed, history: [entry, told] }
    expect(remedyNotifications({ remedy, entry: told, city: theCity })).toEqual([
      { to: 'whom', words: '一条差评整改归您跟进了' },
    ])
    expect(timelineOf(remedy)[0]?.told).toBe('原来跟进的人不在，转给高督办')
    expect(viewForReporter(remedy, { id: 'reporter', now: noon }).timeline[0]?.words).toBe(
      '换高督办跟进',
    )
    const { whom: _, ...toNobody } = told
    const nobodys = { ...followed, history: [entry, toNobody] }
    expect(timelineOf(nobodys)[0]?.told).toBe('原来跟进的人不在')
    expect(viewForReporter(nobodys, { id: 'reporter', now: noon }).timeline).toHaveLength(1)
  })
})
