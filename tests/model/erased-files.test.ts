import { describe, expect, it } from 'vitest'
import { keptFolder } from '../../cloudfunctions/core/files/take-over.ts'
import { reports } from '../../cloudfunctions/matters/report/report-record.ts'
import { whistles } from '../../cloudfunctions/matters/whistle/whistle-record.ts'
import { erasures } from '../../cloudfunctions/privacy/erasure-record.ts'
import { publications } from '../../cloudfunctions/published/board/publication-record.ts'
import type { Name } from '../procedures/help/phone.ts'
import { community } from '../procedures/help/town.ts'
import { aPhoto, PhotographedTown } from './photographed-town.ts'

/** Somebody whose report is on the board, with copies that nothing names, leaves. */
async function leftTown() {
  const town = new PhotographedTown()
  await town.solved([aPhoto(1)])
  for (let minute = 0; minute < 3; minute++) await town.minute()
  const [shown] = town.db.all(publications)
  const id = town.report()?._id ?? ''
  const root = 'cloud://local.local/'
  town.files.upload(`${root}public/${shown?._id}/cut-off/a1.jpg`, aPhoto(2))
  town.files.upload(`${root}${keptFolder(town.newContext(), reports.name, id)}off.jpg`, aPhoto(3))
  const me = await town.asks('chen', 'person.me', {})
  const { folder } = Object(me.ok ? me.result : {})
  town.files.upload(`${root}${folder}/forgotten0000000/1.jpg`, aPhoto(4))
  const leaves = () => town.asks('chen', 'privacy.leave', { token: 'tokenOfLeaving00' })
  const erases = async (minutes: number) => {
    for (let minute = 0; minute < minutes; minute++) await town.steps('erased')
  }
  return { town, id, leaves, erases }
}

describe('the files of somebody who leaves', () => {
  it('are all gone after the last look, those too that nothing names', async () => {
    const { town, leaves, erases } = await leftTown()
    await leaves()
    await erases(3)
    expect(town.files.all()).toEqual([])
    expect(town.db.all(erasures)).toMatchObject([{ matters: [], doneAt: expect.any(Number) }])
  })

  it('are gone too that went along with a whistle, and those of whoever came stay', async () => {
    const town = new PhotographedTown()
    const id = await town.submits([aPhoto(1), aPhoto(2)])
    const worker = `worker-${community}003`
    const token = 'tokenOfTheWhistle'
    const told = { kind: 'hard', tried: '劝过', ground: '条例', lead: 'enforcement', helpers: [] }
    const asks = (who: string, name: Name, input: object) => town.asks(who, name, { ...input })
    await asks(worker, 'report.accept', { reportId: id, version: 1, token })
    const along = town.report(id)?.content[1]?.photos ?? []
    await asks(worker, 'whistle.ask', { reportId: id, token, ...told, along })
    await town.steps('whistles')
    expect(town.db.all(whistles)[0]?.content[1]?.photos).toHaveLength(2)
    await town.asks('chen', 'privacy.leave', { token: 'tokenOfLeaving00' })
    for (let minute = 0; minute < 3; minute++) await town.steps('erased')
    expect(town.db.all(whistles)[0]?.content).toEqual({ 1: { words: '劝过' } })
    expect(town.files.all()).toEqual([])
  })

  it('hold up nothing else where they can’t be listed, and go as soon as they can', async () => {
    const { town, id, leaves, erases } = await leftTown()
    const { below } = town.files
    town.files.below = () => Promise.reject(new Error('refused'))
    await leaves()
    await erases(5)
    expect(town.report(id)).toMatchObject({ content: {} })
    expect(town.report(id)).not.toHaveProperty('reporter')
    expect(town.db.all(publications)).toEqual([])
    expect(town.db.all(erasures)[0]).not.toHaveProperty('doneAt')
    town.files.below = below
    await erases(5)
    expect(town.files.all()).toEqual([])
    expect(town.db.all(erasures)).toMatchObject([{ matters: [], doneAt: expect.any(Number) }])
  })
})
