import type { Role } from '../../../miniprogram/contract/role.ts'
import type { Holder } from '../lifecycle/lifecycle-record.ts'
import type { World } from '../procedure/procedure.ts'

/** Somebody in service whose leave has begun, or who has left a post for good. */
export type Leaver = {
  /** The id of the leave. */
  leave: string
  person: string
  /** Whether what lies in these areas can stay with them, who have it as `role`. */
  keeps(role: Role, areas: readonly string[]): boolean
  /** Whom the leave names to stand in, if they are there themselves. */
  backup: Holder | undefined
}

/** What somebody has in hand of a noun, and how it gets to somebody else. */
export type Holding = {
  /** Whether somebody still has any of it. One operation. */
  has(world: Pick<World, 'db'>, person: string): Promise<boolean>
  /**
   * Hands over what a leaver has and can't keep, as long as `goOn` says so. Doing it again is harmless.
   * @returns whether nothing is left
   */
  handOver?(world: World, leaver: Leaver, goOn: () => boolean): Promise<boolean>
}
