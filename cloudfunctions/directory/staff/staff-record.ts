import type { Role } from '../../../miniprogram/contract/role.ts'
import type { Collection } from '../../core/cloud/collection.ts'
import type { Post } from '../person/person-record.ts'
import type { Turn } from '../place/place-record.ts'

/** Who stands in for one of somebody's posts. */
export type StandIn = Post & { id: string }

/** That somebody is away (请假), or has left a post for good, and what follows from it. */
export type Leave = {
  /** Fingerprint of whoever wrote it down and their token: written once. */
  _id: string
  person: string
  /** The areas of their posts, or of the one that they have left; a worker's is the community. */
  areas: string[]
  /** Epoch ms; the end does not belong to it, and is missing when they have left for good. */
  from: number
  until?: number
  /** The post they have left. */
  left?: Post
  /** Who is to stand in; else it is a grid's backup, or whoever is nearest to the post. */
  backup?: string
  /** Who stands in for each post but a worker's, from the beginning on. */
  standIns?: StandIn[]
  by: string
  at: number
  /** When it is taken up next: until all they have is handed over, and once more at its end. */
  resumeAt?: number
  /** When all was last handed over, epoch ms; missing until it first was. */
  settledAt?: number
  cancelledAt?: number
}

const duty = {
  purpose: 'hands work over',
  seenBy: 'self, stand-in, who leads there',
  kept: '3 years',
}

export const leaves: Collection<Leave> = {
  name: 'leaves',
  indexes: [
    { name: 'resume', keys: { resumeAt: 1 } },
    { name: 'area', keys: { areas: 1, from: -1 } },
    { name: 'person', keys: { person: 1, until: 1 } },
    { name: 'backup', keys: { backup: 1, until: 1 } },
    { name: 'stand-in', keys: { 'standIns.id': 1, until: 1 } },
    { name: 'old', keys: { at: 1 } },
  ],
  fields: {
    _id: duty,
    person: duty,
    areas: duty,
    from: duty,
    until: duty,
    left: duty,
    backup: duty,
    standIns: duty,
    by: duty,
    at: duty,
    resumeAt: duty,
    settledAt: duty,
    cancelledAt: duty,
  },
  retention: { since: 'at', days: 3 * 365 },
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
  /** Whether it can still be used; whoever does so first takes it. */
  open: boolean
  /** How often its digits were tried. */
  tries: number
  usedBy?: string
  usedAt?: number
}

const invited = { purpose: 'binds staff to their WeChat', seenBy: 'who invited', kept: '3 years' }

export const invitations: Collection<Invitation> = {
  name: 'invitations',
  indexes: [
    { name: 'area', keys: { area: 1, at: -1 } },
    { name: 'used by', keys: { usedBy: 1 } },
    { name: 'old', keys: { at: 1 } },
  ],
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
    open: invited,
    tries: invited,
    usedBy: invited,
    usedAt: invited,
  },
  retention: { since: 'at', days: 3 * 365 },
}

/** Who sits at the window of a community's hall (窗口排班), and when. `_id` is the community's code. */
export type WindowRota = { _id: string; turns: Turn[] }

const atWindow = {
  purpose: 'who takes what people bring to the window',
  seenBy: 'whoever works in the community or leads it',
  kept: 'until it is written anew',
}

export const windowRotas: Collection<WindowRota> = {
  name: 'windowRotas',
  indexes: [{ name: 'person', keys: { 'turns.id': 1 } }],
  fields: { _id: atWindow, turns: atWindow },
}
