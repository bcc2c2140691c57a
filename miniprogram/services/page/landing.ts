/** Where a person begins: at one of their desks, or on the resident's pages. */
import type { Role } from '../../contract/role'
import { currentMe, type Me, rememberedMe } from '../cloud/session'
import { stored } from '../device/storage'
import { goHome, goToDesk } from './routes'

/** What a member of staff begins with: a desk, or the resident's pages. */
export type Landing = Role | 'resident'

const chosenLanding = stored<Landing>('landing')

/** Roles that have a desk in this version. */
const withDesk: readonly Role[] = ['worker', 'steward', 'officer', 'supervisor']

/** The desks that a person has, each once. */
export function desksOf({ roles }: Pick<Me, 'roles'>): { role: Role; areaName: string }[] {
  return roles.filter(
    ({ role }, at) =>
      withDesk.includes(role) && roles.findIndex((other) => other.role === role) === at,
  )
}

/** Where whoever holds this phone begins, as far as the phone remembers. */
export const rememberedLanding = (): Landing => landingOf(rememberedMe() ?? { roles: [] })

/** Goes where they begin. */
export const goToLanding = (): void => goTo(rememberedLanding())

/** Goes to a desk, or to the resident's pages, and begins there from now on. */
export function switchTo(landing: Landing): void {
  chosenLanding.write(landing)
  goTo(landing)
}

function goTo(landing: Landing): void {
  if (landing === 'resident') goHome()
  else goToDesk(landing)
}

/**
 * Takes staff to where they begin, when the mini-program was opened at its front door: at once as
 * remembered, then as the cloud knows it. Residents stay where they are.
 */
export async function land(): Promise<void> {
  if (wx.getLaunchOptionsSync().path !== 'pages/home/home') return
  const remembered = rememberedMe()
  const first = remembered && landingOf(remembered)
  if (first && first !== 'resident') goToDesk(first)
  const known = landingOf(await currentMe())
  if (known !== (first ?? 'resident')) switchTo(known)
}

/** Where a person begins: as last chosen, as long as that desk is theirs; staff else at their first. */
function landingOf(me: Pick<Me, 'roles'>): Landing {
  const desks = desksOf(me).map(({ role }) => role)
  const chosen = chosenLanding.read()
  if (chosen === 'resident' || (chosen && desks.includes(chosen))) return chosen
  return desks[0] ?? 'resident'
}
