import { describe, expect, it } from 'vitest'
import { planned, turnOf } from '../../../cloudfunctions/directory/staff/rules/turn.ts'

const turn = (id: string, from: number, until: number) => ({
  id,
  name: id,
  phone: '1',
  from,
  until,
})

describe('the turns of a rota', () => {
  it('are those that are not over, in order', () => {
    const turns = [
      turn('late', 30, 40),
      turn('over', 0, 10),
      turn('now', 5, 20),
      turn('next', 20, 30),
    ]
    expect(planned(turns, 10).map(({ id }) => id)).toEqual(['now', 'next', 'late'])
    expect(planned(turns, 9).map(({ id }) => id)).toEqual(['over', 'now', 'next', 'late'])
    expect(planned(turns, 40)).toEqual([])
  })

  it('are told with the person, and all else', () => {
    expect(turnOf(turn('wang', 1, 2))).toEqual({
      ...{ person: 'wang', name: 'wang', phone: '1', from: 1, until: 2 },
    })
  })
})
