import { setImmediate } from 'node:timers/promises'
import type { Chance } from '../chance.ts'
import { Cloud } from './cloud.ts'
import { Person } from './person.ts'
import { Process } from './process.ts'
import type { Start } from './services.ts'
import { Storage } from './storage.ts'

/** How much happens in a life, and how much patience there is at its end. */
const HAPPENINGS = 60
const PATIENCE = 2_000

/** What a life came to: what is wrong with it, and how much it held. */
export type Lived = { wrong: string[]; handed: number; kills: number }

/** One life of a phone: somebody writes and sends while networks come and go and processes die. */
export async function live(start: Start, chance: Chance): Promise<Lived> {
  const storage = new Storage()
  const cloud = new Cloud(chance)
  const person = new Person(cloud, chance)
  let kills = 0
  let process = open()

  function open(): Process {
    const opened = new Process(start, storage, cloud, chance)
    // Whoever dies while it starts is started again.
    if (!opened.dead) person.takes(opened)
    return opened
  }
  const flap = (reached: boolean) => {
    cloud.reached = reached
    process.tellNetwork(reached)
  }
  const happenings = [
    ...[1, 2, 3].map(() => () => process.step()),
    ...[1, 2].map(() => () => person.does()),
    () => flap(chance.below(3) > 0),
    () => {
      storage.full = chance.below(4) === 0
    },
    () => {
      cloud.moody = chance.below(3) === 0 ? 4 : 0
    },
    () => chance.below(4) === 0 && process.kill(),
  ]

  for (let happened = 0; happened < HAPPENINGS; happened++) {
    chance.pick(happenings)()
    await setImmediate()
    if (!process.dead) continue
    kills += 1
    process = open()
  }

  storage.full = false
  cloud.moody = 0
  flap(true)
  await setImmediate()
  for (let waited = 0; waited < PATIENCE && (process.waits || process.dead); waited++) {
    if (process.dead) process = open()
    else process.step()
    await setImmediate()
  }
  return { wrong: person.wrongAtTheEnd(), handed: person.handed, kills }
}
