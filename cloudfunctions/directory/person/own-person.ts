import { stamp } from '../../core/clock/stamp.ts'
import type { OwnData } from '../../core/procedure/context.ts'
import { people } from './person-record.ts'
import { readHome } from './read-home.ts'

/** Who somebody is, as far as they said so. */
export const ownPerson: OwnData = {
  async export(context, id) {
    const person = await context.db.read(people, id)
    if (!person) return []
    const home = person.home ? await readHome(context, person.home) : null
    const address = home ? `${home.estate} ${home.name}` : ''
    return [
      {
        name: '我',
        columns: ['称呼', '电话', '我家', '从什么时候起'],
        rows: [[person.name ?? '', person.phone ?? '', address, stamp(person.createdAt)]],
      },
    ]
  },
  async erase({ db }, id) {
    await db.removeAll(people, { _id: id })
    return 'done'
  },
}
