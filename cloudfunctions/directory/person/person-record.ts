import type { Role } from '../../../miniprogram/contract/role.ts'
import type { Collection } from '../../core/cloud/collection.ts'
import type { Stretch } from '../place/place-record.ts'

/**
 * A role that a person holds, an officer's department, what people call them in it (社工, 书记, 督办),
 * and when they were appointed (epoch ms).
 */
export type PersonRole = {
  role: Role
  area: string
  department?: string
  title?: string
  since?: number
}

/** A post: a role in an area, an officer's of a department. */
export type Post = Omit<PersonRole, 'title' | 'since'>

/** A post that somebody attends to for somebody else, as long as that one is away. */
export type StandsIn = Post & Stretch & { for: string }

/** Somebody who uses the program. The only place where an openid is kept. */
export type Person = {
  /** Random: says nothing about the person. */
  _id: string
  openid: string
  name?: string
  phone?: string
  roles: PersonRole[]
  /** When they are away (请假), by their leaves; and for whom they stand in. */
  away?: Stretch[]
  standsIn?: StandsIn[]
  /** All these posts as words (see rules/posts), by which whoever holds one is found. */
  posts: string[]
  /** Code of the building that is home. */
  home?: string
  createdAt: number
}

export const people: Collection<Person> = {
  name: 'people',
  indexes: [
    { name: 'openid', keys: { openid: 1 }, unique: true },
    { name: 'role area', keys: { 'roles.area': 1 } },
    { name: 'posts', keys: { posts: 1 } },
  ],
  fields: {
    _id: { purpose: 'stands for the person everywhere else', seenBy: 'nobody', kept: 'as history' },
    openid: { purpose: 'recognises the phone', seenBy: 'nobody', kept: 'until deletion' },
    name: { purpose: 'how to address', seenBy: 'self, handler', kept: 'until deletion' },
    phone: { purpose: 'to call back', seenBy: 'self, handler; masked', kept: 'until deletion' },
    roles: { purpose: 'authority by area', seenBy: 'self', kept: 'until the role ends' },
    away: { purpose: 'who is there', seenBy: 'self, who appoints', kept: 'until the leave ends' },
    standsIn: { purpose: 'for whom they act', seenBy: 'self', kept: 'until the leave ends' },
    posts: { purpose: 'finds who holds a role', seenBy: 'nobody', kept: 'until the role ends' },
    home: { purpose: 'finds the grid worker', seenBy: 'self', kept: 'until deletion' },
    createdAt: { purpose: 'age of the record', seenBy: 'nobody', kept: 'until deletion' },
  },
}
