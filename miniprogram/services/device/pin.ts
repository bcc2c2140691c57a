import { limits } from '../../contract/limits'
import type { ChosenPlace } from '../outbox/drafts'
import { hasAgreed } from './consent'

/** Lets the person point at a place on the map. @returns nothing when they changed their mind */
export async function choosePin(): Promise<ChosenPlace | undefined> {
  if (!(await hasAgreed())) return undefined
  const chosen = await wx.chooseLocation({}).catch(() => undefined)
  if (!chosen) return undefined
  const words = chosen.name || chosen.address || '地图上的位置'
  return {
    words: [...words].slice(0, limits.placeWords).join(''),
    latitude: Number(chosen.latitude),
    longitude: Number(chosen.longitude),
  }
}
