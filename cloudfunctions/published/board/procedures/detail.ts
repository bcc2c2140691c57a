import * as v from 'valibot'
import { everyone } from '../../../core/procedure/caller.ts'
import { type Failure, fail } from '../../../core/procedure/failure.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { publications } from '../publication-record.ts'
import { type BoardCard, cardOf, shownOn } from '../rules/board-card.ts'

/** One report on the board by itself, for whoever was sent it: what the board shows, as long as it is there. */
export const boardDetail = procedure({
  who: everyone,
  input: v.strictObject({ publication: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)) }),
  async run({ db, files, city, input }): Promise<BoardCard | Failure> {
    const found = await db.read(publications, input.publication)
    if (!found) return fail('BOARD.NOT_FOUND')
    return cardOf(found, city, await files.links(shownOn(found)))
  },
})
