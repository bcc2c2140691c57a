import { beforeEach, describe, expect, it } from 'vitest'
import { publications } from '../../cloudfunctions/published/board/publication-record.ts'
import { aPhoto, PhotographedTown } from './photographed-town.ts'

let town: PhotographedTown
beforeEach(async () => {
  town = new PhotographedTown()
  await town.solved([aPhoto(1), aPhoto(2)])
  for (const step of ['reports', 'screened', 'tell']) await town.steps(step)
})

const copies = () => town.files.all().filter((file) => file.includes('/public/'))

/** Something happens when the first copy for the board is about to be written. */
function asItCopies(happens: () => Promise<unknown>) {
  const { write } = town.files
  town.files.write = async (...asked) => {
    town.files.write = write
    await happens()
    return write(...asked)
  }
}

describe('the copies of a report’s photos for the board', () => {
  it('are gone when it is taken back while they are made', async () => {
    asItCopies(() => town.happens({ publish: false }))
    await town.steps('screened')
    expect(town.db.all(publications)).toEqual([])
    expect(copies()).toEqual([])
  })

  it('are those that the publication names, when two make them at once', async () => {
    asItCopies(() => town.steps('screened'))
    await town.steps('screened')
    const [shown] = town.db.all(publications)
    const named = [...(shown?.before ?? []), ...(shown?.after ?? [])]
    expect(named).toHaveLength(4)
    expect(copies().sort()).toEqual(named.sort())
  })
})
