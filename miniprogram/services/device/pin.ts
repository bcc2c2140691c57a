/** A point that is chosen on WeChat's map. */
import { limits } from '../../contract/limits'

/** A point on the map in GCJ-02, and what the screen says of it. */
export type Pin = { words: string; latitude: number; longitude: number }

import { hasAgreed } from './consent'

/** Lets the person point at a place on the map. @returns nothing when they changed their mind */
export async function choosePin(): Promise<Pin | undefined> {
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
