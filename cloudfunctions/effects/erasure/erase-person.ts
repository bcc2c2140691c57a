import { follows } from '../../follow/record.ts'
import { urges } from '../../follow/urge-record.ts'
import { messages, stocks } from '../../message/record.ts'
import { people } from '../../person/record.ts'
import { dataExports } from '../../privacy/export-record.ts'
import type { World } from '../../procedure/procedure.ts'
import { invitations } from '../../staff/record.ts'

/** What stands in an invitation where the name of somebody stood who has left since. */
const nobody = '已注销'

/**
 * Takes all that is kept of a person but their reports: who they are, what they follow, were told
 * and agreed to. Doing it again is harmless, and takes what was added meanwhile.
 */
export async function erasePerson({ db, files }: World, person: string): Promise<void> {
  await db.removeAll(people, { _id: person })
  await db.removeAll(follows, { person })
  await db.removeAll(urges, { person })
  await db.removeAll(messages, { person })
  await db.removeAll(stocks, { person })
  await db.changeAll(invitations, { usedBy: person }, { set: { name: nobody, phone: '' } })
  const copy = await db.read(dataExports, person)
  if (copy) {
    await files.remove([copy.file])
    await db.removeAll(dataExports, { _id: person })
  }
}
