import { expect } from 'vitest'
import { type PersonRole, people } from '../../cloudfunctions/directory/person/person-record.ts'
import { isAway, rolesAt } from '../../cloudfunctions/directory/person/rules/roles-at.ts'
import { leaves } from '../../cloudfunctions/directory/staff/staff-record.ts'
import type { ModelTown } from './model-town.ts'

type Post = Pick<PersonRole, 'role' | 'area'>

const isOne =
  (post: Post) =>
  ({ role, area }: Post): boolean =>
    role === post.role && area === post.area

/** Whoever is away is so by a leave, and who has another's role has it of somebody who is. */
export function standInsAgree({ db, now }: ModelTown): void {
  const everybody = db.all(people)
  const running = db.all(leaves).filter(({ from, until = from, cancelledAt }) => {
    return cancelledAt === undefined && from <= now && now < until
  })
  const onLeave = new Set(running.map(({ person }) => person))
  const away = everybody.filter((person) => isAway(person, now)).map(({ _id }) => _id)
  expect(new Set(away), 'away, and on leave').toEqual(onLeave)
  for (const person of everybody) {
    for (const post of rolesAt(person, now).slice(person.roles.length)) {
      const absent = running.find(({ standIns = [] }) =>
        standIns.some((one) => one.id === person._id && isOne(post)(one)),
      )
      const holder = everybody.find(({ _id }) => _id === absent?.person)
      expect(holder?.roles.some(isOne(post)), `${person._id} has a role of nobody's`).toBe(true)
    }
  }
}
