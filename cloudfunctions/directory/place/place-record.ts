import type { Collection } from '../../core/cloud/collection.ts'
import type { GeoPoint } from '../../core/cloud/database.ts'

/** A stretch of time, epoch ms; its end does not belong to it. */
export type Stretch = { from: number; until: number }

/** A worker as a grid names them; the phone is the published service number. */
export type GridWorker = { id: string; name: string; phone: string; away?: Away[] }

/** When a worker is away, and who stands in where the leave names somebody. */
export type Away = Stretch & { backup?: GridWorker }

/** A turn in a rota (班表): who answers for urgent matters out of hours (值班), or sits at the window; and when. */
export type Turn = Stretch & { id: string; name: string; phone: string }

/**
 * Whom the city wants reached besides the worker: what they are (社区民警, 楼长), as people call them, and a
 * number that may be shown to everybody.
 */
export type Standby = { role: string; name: string; phone: string }

/** A community's service centre: a number that may be shown, and when somebody is there, in words. */
export type Hall = { phone: string; hours: string }

/** A grid: the least area, with one worker. `_id` is the community's code and three digits. */
export type Grid = {
  _id: string
  /** 第3网格 */
  name: string
  community: string
  communityName: string
  /** Its border in GCJ-02. */
  outline: { type: 'Polygon'; coordinates: [number, number][][] }
  squareMetres: number
  worker?: GridWorker
  backup?: GridWorker
  /** Who else stands behind it. */
  standby?: Standby[]
  /** The community's duty, written on each of its grids so that routing need not ask for it. */
  duty?: Turn[]
  /** True when no official border is known and this one was made up. */
  generated: boolean
}

/** A building, or a public place of an estate. `_id` is the community's code, `B`, three digits. */
export type Building = {
  _id: string
  /** 12栋 */
  name: string
  /** 半山花园 */
  estate: string
  community: string
  communityName: string
  grid: string
  /** In GCJ-02. */
  point: GeoPoint
  /** Who stands behind this building alone. */
  standby?: Standby[]
}

/** An estate with the names of what stands in it. `_id` is the community's code, `E`, two digits. */
export type Estate = {
  _id: string
  name: string
  community: string
  communityName: string
  buildings: { code: string; name: string }[]
}

/** An area: a city, district, street or community, by its code. */
export type Area = {
  _id: string
  name: string
  level: 'city' | 'district' | 'street' | 'community'
  /** Of a community. */
  hall?: Hall
}

const publicFact = { purpose: 'where a place is', seenBy: 'everyone', kept: 'as long as it stands' }
const standby = {
  purpose: 'whom to reach besides the worker',
  seenBy: 'everyone',
  kept: 'while the city names them',
}
const duty = { purpose: 'who answers for a grid', seenBy: 'everyone', kept: 'while on duty' }

export const grids: Collection<Grid> = {
  name: 'grids',
  indexes: [
    { name: 'outline', keys: { outline: '2dsphere' } },
    { name: 'community', keys: { community: 1 } },
    { name: 'worker', keys: { 'worker.id': 1 } },
    { name: 'backup', keys: { 'backup.id': 1 } },
    { name: 'duty', keys: { 'duty.id': 1 } },
  ],
  fields: {
    _id: publicFact,
    name: publicFact,
    community: publicFact,
    communityName: publicFact,
    outline: publicFact,
    squareMetres: publicFact,
    worker: duty,
    backup: duty,
    standby,
    duty,
    generated: publicFact,
  },
}

export const buildings: Collection<Building> = {
  name: 'buildings',
  indexes: [{ name: 'grid', keys: { grid: 1 } }],
  fields: {
    _id: publicFact,
    name: publicFact,
    estate: publicFact,
    community: publicFact,
    communityName: publicFact,
    grid: publicFact,
    point: publicFact,
    standby,
  },
}

export const estates: Collection<Estate> = {
  name: 'estates',
  indexes: [{ name: 'name', keys: { name: 1 } }],
  fields: {
    _id: publicFact,
    name: publicFact,
    community: publicFact,
    communityName: publicFact,
    buildings: publicFact,
  },
}

export const areas: Collection<Area> = {
  name: 'areas',
  indexes: [],
  fields: { _id: publicFact, name: publicFact, level: publicFact, hall: publicFact },
}
