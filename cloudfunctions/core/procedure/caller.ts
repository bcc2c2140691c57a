import type { Role } from '../../../miniprogram/contract/role.ts'

/**
 * A role in an area: `area` is the code that what it reaches begins with; an officer's has a
 * department. `title` is what people call them in it (社工, 书记, 督办), `since` when they were appointed
 * (epoch ms), where that is known.
 */
export type Held = {
  role: Role
  area: string
  department?: string
  title?: string
  since?: number
}

/** Who calls, as the platform and our own records say. The openid itself goes no further. */
export type Caller = {
  /** Random id of the person. */
  id: string
  /** As the community wrote it down, or as they introduced themselves. */
  name?: string
  roles: readonly Held[]
  /** Code of the building that is this person's home. */
  home?: string
  /** Until when they are away (epoch ms), while they are. */
  awayUntil?: number
  /** Where this person's uploads must lie: `u/<fingerprint of the openid>`. */
  folder: string
}

/** As whom somebody acted. */
export type ActingAs = Role | 'reporter' | 'system'

/**
 * A person who has something in hand, with the name people call them by. `lentFrom` is the community of a
 * worker who has it though it lies in another.
 */
export type Holder = { id: string; name: string; role: Role; lentFrom?: string }

/** Who may call a procedure at all; what may be done with which report is for the rules. */
export type Who = 'everyone' | readonly Role[]

/** Everybody whom the platform knows. */
export const everyone: Who = 'everyone'

/** Those who handle reports: workers, and supervisors for what is routed around the community. */
export const handlers: readonly Role[] = ['worker', 'supervisor']

/** Those who have a grid. */
export const workers: Who = ['worker']

/** Those who lead a community. */
export const stewards: Who = ['steward']

/** Those who tell residents of a place: its worker and its steward. */
export const workersAndStewards: Who = ['worker', 'steward']

/** Everybody in service. */
export const staff: Who = ['worker', 'steward', 'officer', 'supervisor']

/** Those who lead an area and give out its work. */
export const leaders: Who = ['steward', 'supervisor']

/** Those who watch over an area above a community. */
export const supervisors: Who = ['supervisor']

/** A community's own: those who handle its reports, and those who lead it. */
export const handlersAndLeaders: Who = ['worker', 'steward', 'supervisor']

/** Whether a caller is among them. */
export function isAmong(who: Who, caller: Caller): boolean {
  return who === 'everyone' || caller.roles.some(({ role }) => who.includes(role))
}
