import { expect, it } from 'vitest'
import { at, community, town as people } from '../procedures/help/town.ts'
import { chanceOf } from '../prove/chance.ts'
import { ModelTown } from './model-town.ts'

it('the model fails when a reply has the number of a stranger', async () => {
  const town = new ModelTown(Date.UTC(2026, 10, 23, 1), chanceOf('discretion').draw)
  const { phone } = people.people.find(({ _id }) => _id === 'zhang') ?? {}
  const asked = { token: 'token'.padEnd(16, 'x'), category: '0401', place: { building: at.home } }
  // No rule can know that what somebody wrote is the number of somebody else.
  const words = `灯不亮，找${phone}`
  const reply = await town.asks('chen', 'report.submit', { ...asked, words })
  const reportId = reply.ok ? Object(reply.result).id : ''

  const worker = `worker-${community}003`
  await expect(town.asks(worker, 'report.detail', { reportId })).rejects.toThrow(
    `oOpenidOf-${worker} heard ${phone} through report.detail`,
  )
})

it('the model fails when a line of the log names people', async () => {
  const town = new ModelTown(Date.UTC(2026, 10, 23, 1), chanceOf('discretion').draw)
  const line = { procedure: 'person.me', person: 'oOpenidOf-chen' }
  town.newContext().log(line)
  await expect(town.asks('chen', 'person.me', {})).rejects.toThrow(JSON.stringify(line))
  town.newContext().log(line)
  await expect(town.tick()).rejects.toThrow(JSON.stringify(line))
})
