import type { World } from '../core/procedure/procedure.ts'
import { people } from '../directory/person/person-record.ts'
import { invitations } from '../directory/staff/staff-record.ts'
import { follows } from '../matters/follow/follow-record.ts'
import { urges } from '../matters/follow/urge-record.ts'
import { messages, stocks } from '../messages/message-record.ts'
import { dataExports } from './export-record.ts'

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
