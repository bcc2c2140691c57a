import { beforeAll, describe, expect, it } from 'vitest'
import { chanceOf } from './chance.ts'
import { live } from './lives/life.ts'
import { bundleServices, type Start } from './lives/services.ts'
import { proven } from './proven.ts'
import { scale } from './scale.ts'

let start: Start
beforeAll(async () => {
  start = await bundleServices()
})

describe('a phone on a weak network, killed at any moment', () => {
  it('loses nothing that it kept, and sends nothing twice', {
    timeout: scale.patience,
  }, async () => {
    let handed = 0
    let kills = 0
    for (let lived = 0; lived < scale.lives; lived++) {
      const life = await live(start, chanceOf(`life ${lived}`))
      expect(life.wrong, `life ${lived}`).toEqual([])
      handed += life.handed
      kills += life.kills
    }
    expect(handed, 'things handed over').toBeGreaterThan(scale.lives)
    expect(kills, 'kills').toBeGreaterThan(scale.lives / 2)
    const tried = `${scale.lives} lives, ${kills} kills, ${handed} times something was handed over`
    proven('offline lives', `${tried}: none lost, none doubled, in order`)
  })
})
