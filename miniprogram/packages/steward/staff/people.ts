/** Rows of who works in an area, and of who is away. */

import type { Procedures } from '../../../../typings/procedures'
import { roleLabel } from '../../../contract/role'
import type { Rota } from '../../../contract/rota'
import { cloudNow } from '../../../services/device/clock'
import { dateWords, whenWords } from '../../../services/words/date-words'
import { lastOf } from '../../../services/words/leave-words'

type Staff = Procedures['staff.inArea']['result']['people']
type Invitations = Procedures['staff.invitations']['result']['invitations']

/** Somebody in service, in words. */
export type Member = {
  id: string
  name: string
  phone: string
  /** What they do, and where: 全科社工 · 第3网格. */
  post: string
  /** How much they have in hand: 手头 8 件; empty for who handles nothing. */
  load: string
  /** What they have a turn of today. */
  turns: string[]
  /** When they are away; empty while they are there and will be. */
  away: string
  /** The posts that can be taken from them. */
  posts: Staff[number]['roles']
  works: boolean
  /** Whether their leave may be written down here. */
  mayLeave: boolean
}

/** An invitation that nobody has used yet, in words. */
export type InvitationRow = { id: string; name: string; note: string }

const turnWords: Record<Rota, string> = { duty: '今天值班', window: '今天坐窗口' }

/** The staff of an area, at `now` (epoch ms). */
export const membersOf = (people: Staff, now = cloudNow()): Member[] =>
  people.map(({ id, name, phone, roles, mayLeave, inHand, today, away: [next] }) => ({
    ...{ id, name, phone, mayLeave, posts: roles },
    turns: today.map((rota) => turnWords[rota]),
    load: inHand > 0 || isWorker(roles) ? `手头 ${inHand} 件` : '',
    post: roles.map(({ role, areaName }) => `${roleLabel[role]} · ${areaName}`).join('、'),
    away: next ? awayWords(next, now) : '',
    works: isWorker(roles),
  }))

const isWorker = (roles: Member['posts']): boolean => roles.some(({ role }) => role === 'worker')

/** The invitations to posts of an area that are still open. */
export const openInvitations = (invitations: Invitations): InvitationRow[] =>
  invitations
    .filter(({ open }) => open)
    .map(({ id, name, role, until }) => ({
      ...{ id, name },
      note: `${roleLabel[role]} · ${whenWords(until)} 前有效`,
    }))

const awayWords = ({ from, until }: { from: number; until: number }, now: number): string =>
  from > now ? `${dateWords(from)} 起请假` : `请假到 ${lastOf(until)}`
