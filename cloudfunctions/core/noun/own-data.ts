import type { Sheet } from '../cloud/workbook.ts'
import type { Progress } from '../lifecycle/effects.ts'
import type { World } from '../procedure/procedure.ts'
import type { Matter } from './matter.ts'

/** What a noun keeps of somebody who uses it: how they get a copy of it, and how it goes. */
export type OwnData = {
  /** All of it, as tables that a person can read, with all times at +08:00; nothing where none is theirs. */
  export?(world: World, person: string): Promise<Sheet[]>
  /**
   * Removes what is kept of somebody who leaves, a page at a time. Doing it again is harmless, and takes
   * what was added meanwhile. `erasing` hears of each matter before it is touched.
   */
  erase?(
    world: World,
    person: string,
    erasing: (matter: Matter) => Promise<void>,
  ): Promise<Progress>
  /** Takes what hangs on a matter whose person has left; doing it again is harmless. */
  eraseAround?(world: World, matter: Matter): Promise<void>
}
