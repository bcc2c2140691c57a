import * as v from 'valibot'
import { everyone } from '../../core/procedure/caller.ts'
import { fail } from '../../core/procedure/failure.ts'
import { type Call, procedure } from '../../core/procedure/procedure.ts'
import { people } from '../../directory/person/person-record.ts'
import { dataExports } from '../export-record.ts'

/**
 * All that is kept of the caller as one workbook (导出我的数据). One copy a person, removed after a
 * day; its link lives ten minutes.
 */
export const exportMyData = procedure({
  who: everyone,
  input: v.strictObject({}),
  async run(call) {
    const { db, files, caller } = call
    const person = await db.read(people, caller.id)
    if (!person) return fail('CALL.NO_IDENTITY')
    const own = await Promise.all(call.ownData.map((noun) => noun.export?.(call, caller.id) ?? []))
    const bytes = await call.workbook(own.flat())
    const file = await keepCopy(call, bytes)
    const link = (await files.links([], [file])).get(file)
    if (!link) throw new Error('a file that was just written has no link')
    return { link }
  },
})

/** Writes the copy where nobody can guess; its id is on record before anything is in it. */
async function keepCopy(
  { db, files, caller, now, sign }: Call<unknown>,
  bytes: Uint8Array,
): Promise<string> {
  const path = `exports/${sign(`export ${caller.id}`)}.xlsx`
  const file = await files.write(path, new Uint8Array())
  const copy = { _id: caller.id, file, at: now }
  const known = await db.change(dataExports, { _id: caller.id }, { set: { file, at: now } })
  if (!known) await db.add(dataExports, copy)
  await files.write(path, bytes)
  return file
}
