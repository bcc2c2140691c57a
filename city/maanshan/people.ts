import type { Person, PersonRole } from '../../cloudfunctions/directory/person/person-record.ts'
import { postsOf } from '../../cloudfunctions/directory/person/rules/posts.ts'
import type { Community } from './divisions.ts'
import { madeUpName } from './names.ts'
import { madeUpPhone } from './phones.ts'
import type { Plot } from './plots.ts'
import { banshan } from './story-community.ts'

/** All of the example joined on the same day, 2026-01-01 00:00 +08:00. */
const createdAt = Date.UTC(2025, 11, 31, 16)

/** Somebody's roles, as the record has them. */
const holding = (roles: PersonRole[]) => ({ roles, posts: postsOf(roles) })

/** One worker for each grid. */
export function workers(plots: readonly Plot[]): Person[] {
  return plots.map(({ code, number, community }, index) => ({
    _id: `w${code}`,
    openid: `worker-${code}`,
    name:
      (community.code === banshan.community && banshan.workers[number - 1]) ||
      madeUpName(`workers of ${community.code}`, number),
    phone: madeUpPhone('worker', index + 1),
    ...holding([{ role: 'worker', area: code, title: '社工' }]),
    createdAt,
  }))
}

/** One steward for each community. */
export function stewards(communities: readonly Community[]): Person[] {
  return communities.map(({ code }, index) => ({
    _id: `s${code}`,
    openid: `steward-${code}`,
    name: code === banshan.community ? banshan.steward : madeUpName('stewards', index),
    phone: madeUpPhone('steward', index + 1),
    ...holding([{ role: 'steward', area: code, title: '书记' }]),
    createdAt,
  }))
}

/** One supervisor for each street, for each district, and for the city. */
export function supervisors(communities: readonly Community[]): Person[] {
  const levels = [9, 6, 4].map((length) => communities.map(({ code }) => code.slice(0, length)))
  return [...new Set(levels.flat())].map((code, index) => ({
    _id: `u${code}`,
    openid: `supervisor-${code}`,
    name:
      code === banshan.community.slice(0, 9)
        ? banshan.supervisor
        : madeUpName('supervisors', index),
    phone: madeUpPhone('supervisor', index + 1),
    ...holding([{ role: 'supervisor', area: code, title: '督办' }]),
    createdAt,
  }))
}

/** Whom the departments send to the story's district: one officer each. */
export function officers(): Person[] {
  const area = banshan.community.slice(0, 6)
  return banshan.departments.map((department, index) => ({
    _id: `o${area}-${department}`,
    openid: `officer-${area}-${department}`,
    name: madeUpName('officers', index),
    phone: madeUpPhone('officer', index + 1),
    ...holding([{ role: 'officer', area, department, title: '经办' }]),
    createdAt,
  }))
}

/** The residents of the story, at home in their buildings. */
export function residents(): Person[] {
  return banshan.residents.map(({ name, building }, index) => ({
    _id: `r${index + 1}`,
    openid: `resident-${index + 1}`,
    name,
    phone: madeUpPhone('resident', index + 1),
    ...holding([]),
    home: `${banshan.community}B${String(building).padStart(3, '0')}`,
    createdAt,
  }))
}
