import type { Role } from '../../miniprogram/contract/role.ts'
import type { Collection } from '../cloud/collection.ts'

/** That somebody is away (请假) or has left (until never), and what follows from it. */
export type Leave = {
  _id: string
  person: string
  /** The community whose steward wrote it down. */
  community: string
  from: number
  /** Missing when they have left for good. */
  until?: number
  /** Who gets what they had; else it goes to each grid's backup, else to the pool. */
  backup?: string
  by: string
  at: number
  /** When what they have is to be handed over: set until all of it is. */
  settleAt?: number
  cancelledAt?: number
}

const duty = { purpose: 'hands work over', seenBy: 'self, steward', kept: '3 years' }

export const leaves: Collection<Leave> = {
  name: 'leaves',
  indexes: [
    { name: 'settle', keys: { settleAt: 1 } },
    { name: 'community', keys: { community: 1, from: -1 } },
    { name: 'person', keys: { person: 1, from: -1 } },
  ],
  fields: {
    _id: duty,
    person: duty,
    community: duty,
    from: duty,
    until: duty,
    backup: duty,
    by: duty,
    at: duty,
    settleAt: duty,
    cancelledAt: duty,
  },
}

/** A signed invitation that binds a person's WeChat to a role, once. */
export type Invitation = {
  _id: string
  role: Role
  area: string
  department?: string
  title?: string
  /** For a worker: the grid's own, or its backup. */
  post?: 'worker' | 'backup'
  name: string
  phone: string
  by: string
  at: number
  until: number
  usedBy?: string
  usedAt?: number
}

const invited = { purpose: 'binds staff to their WeChat', seenBy: 'who invited', kept: '3 years' }

export const invitations: Collection<Invitation> = {
  name: 'invitations',
  indexes: [{ name: 'by', keys: { by: 1, at: -1 } }],
  fields: {
    _id: invited,
    role: invited,
    area: invited,
    department: invited,
    title: invited,
    post: invited,
    name: invited,
    phone: invited,
    by: invited,
    at: invited,
    until: invited,
    usedBy: invited,
    usedAt: invited,
  },
}
