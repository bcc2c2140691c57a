/** A point that is chosen on WeChat's map. */
import { limits } from '../../contract/limits'
import { hasAgreed } from './consent'
import { type Problem, plainProblem, problemOf } from './problem'

/** A point on the map in GCJ-02, and what the screen says of it. */
export type Pin = { words: string; latitude: number; longitude: number }

/** What came of pointing: a place, or what to say; neither when the person changed their mind. */
export type Pointed = { pin?: Pin; problem: Problem | null }

type Chosen = { name?: unknown; address?: unknown; latitude?: unknown; longitude?: unknown }

const nowhere = plainProblem('没选到地点：在地图上点一下，或选一个地名，再按确定')

/** Lets the person point at a place on the map. */
export async function choosePin(): Promise<Pointed> {
  if (!(await hasAgreed())) return { problem: null }
  try {
    const pin = pinOf(await wx.chooseLocation({}))
    return pin ? { pin, problem: null } : { problem: nowhere }
  } catch (failure) {
    return { problem: problemOf('map', failure) }
  }
}

/** WeChat gives a place without a point when nothing was pointed at; nobody reports from 0, 0. */
function pinOf({ name, address, latitude, longitude }: Chosen): Pin | undefined {
  const at = { latitude: degrees(latitude), longitude: degrees(longitude) }
  if (at.latitude === 0 || at.longitude === 0) return undefined
  if (Math.abs(at.latitude) > 90 || Math.abs(at.longitude) > 180) return undefined
  const words = wordsOf(name) || wordsOf(address) || '地图上的位置'
  return { words: [...words].slice(0, limits.placeWords).join(''), ...at }
}

/** Degrees as WeChat gives them, a number or text; 0 for what is none. */
function degrees(given: unknown): number {
  const read = typeof given === 'string' ? Number.parseFloat(given) : given
  return typeof read === 'number' && Number.isFinite(read) ? read : 0
}

const wordsOf = (given: unknown): string => (typeof given === 'string' ? given.trim() : '')
