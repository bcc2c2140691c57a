import type { Person } from '../../../cloudfunctions/directory/person/person-record.ts'
import { postsOf } from '../../../cloudfunctions/directory/person/rules/posts.ts'
import type {
  Area,
  Building,
  Estate,
  Grid,
} from '../../../cloudfunctions/directory/place/place-record.ts'
import type { Window } from '../../../cloudfunctions/matters/window/window-record.ts'
import type { Role } from '../../../miniprogram/contract/role.ts'

// A town as small as a proof can have it: squares of 0.004 degrees (380 × 445 m) side by side,
//
//            ┌────────┐
//            │  009   │           nobody works here
//   ┌────────┼────────┼────┬────────┐
//   │  001   │  003   │005 │ 翠湖001 │  31.680
//   └────────┴────────┴────┴────────┘  31.676
//  118.446  .450     .454 .456     .460
//
// and, a kilometre to the east, a grid of a street that has no supervisor.

export const community = '340504002007'
export const nextCommunity = '340504002009'
export const street = '340504002'
const farStreet = '340503001'
/** A community of another district, where nothing is. */
export const farCommunity = `${farStreet}001`
export const loneCommunity = '340504003001'
export const district = '340504'

/** Buildings by what proofs need of them. */
export const at = {
  /** 12栋 in 第3网格, where 王敏 works. */
  home: `${community}B012`,
  /** 1栋 in 第1网格, where 周建平 works. */
  westEnd: `${community}B001`,
  /** 33栋 in 第9网格, where nobody works. */
  unstaffed: `${community}B033`,
  nextDoor: `${nextCommunity}B001`,
  /** A building of the street without a supervisor. */
  lone: `${loneCommunity}B001`,
} as const

type Corners = { west: number; east: number; south: number; north: number }

const square = ({ west, east, south, north }: Corners): Grid['outline'] => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
})

function aGrid(_id: string, communityName: string, corners: Corners, workerName?: string): Grid {
  const { west, east, south, north } = corners
  const worker = { id: `worker-${_id}`, name: workerName ?? '', phone: '0555-1234567' }
  return {
    _id,
    name: `第${Number(_id.slice(12))}网格`,
    community: _id.slice(0, 12),
    communityName,
    outline: square(corners),
    squareMetres: Math.round((east - west) * 94_700 * (north - south) * 111_300),
    ...(workerName ? { worker } : {}),
    generated: true,
  }
}

const row = { south: 31.676, north: 31.68 }

const grids: Grid[] = [
  aGrid(`${community}001`, '半山花园社区', { ...row, west: 118.446, east: 118.45 }, '周建平'),
  aGrid(`${community}003`, '半山花园社区', { ...row, west: 118.45, east: 118.454 }, '王敏'),
  aGrid(`${community}005`, '半山花园社区', { ...row, west: 118.454, east: 118.456 }, '孙丽华'),
  aGrid(`${community}009`, '半山花园社区', {
    west: 118.45,
    east: 118.454,
    south: 31.68,
    north: 31.684,
  }),
  aGrid(`${nextCommunity}001`, '翠湖苑社区', { ...row, west: 118.456, east: 118.46 }, '李慧'),
  aGrid(`${loneCommunity}001`, '山南社区', { ...row, west: 118.472, east: 118.476 }, '朱海涛'),
]

// 第1网格 stands in for 第3网格.
const [west, home] = grids
if (west?.worker && home) home.backup = west.worker

/** Somebody who holds a role in an area, or nobody's office; numbers of no operator. */
function person(
  _id: string,
  name: string,
  told: { role?: Role; area?: string; department?: string; home?: string },
) {
  const { role, area = '', department, home } = told
  const roles = role ? [{ role, area, ...(department ? { department } : {}) }] : []
  const made: Person = {
    _id,
    openid: `oOpenidOf-${_id}`,
    name,
    roles,
    posts: postsOf(roles),
    phone: `154${String(people.length).padStart(8, '0')}`,
    ...(home ? { home } : {}),
    createdAt: Date.UTC(2026, 0),
  }
  people.push(made)
}

const people: Person[] = []
person('chen', '陈桂芳', { home: at.home })
person('zhang', '张建国', { home: at.home })
person('liu', '刘洋', {})
for (const { _id, worker } of grids) {
  if (worker) person(worker.id, worker.name, { role: 'worker', area: _id })
}
person('steward', '许国庆', { role: 'steward', area: community })
person('next-steward', '何志强', { role: 'steward', area: nextCommunity })
person('supervisor', '沈立新', { role: 'supervisor', area: street })
person('far-supervisor', '马俊', { role: 'supervisor', area: farStreet })
person('district-supervisor', '高翔', { role: 'supervisor', area: district })
person('city-supervisor', '林芳', { role: 'supervisor', area: '3405' })
person('officer', '郭婷', { role: 'officer', area: district, department: 'enforcement' })
person('street-officer', '赵强', { role: 'officer', area: street, department: 'municipal' })
person('far-officer', '韩磊', { role: 'officer', area: farStreet, department: 'enforcement' })
// Who were in service once.
person('former-holder', '唐小燕', {})
person('former-maker', '钱勇', {})

function aBuilding(_id: string, name: string, grid: Grid | undefined): Building {
  if (!grid) throw new Error(`${_id} stands in no grid`)
  const { outline, community, communityName } = grid
  const [longitude = 0, latitude = 0] = outline.coordinates[0]?.[0] ?? []
  const estate = communityName.slice(0, -2)
  const point = { type: 'Point' as const, coordinates: middle(longitude, latitude) }
  return { _id, name, estate, community, communityName, grid: grid._id, point }
}

const middle = (west: number, south: number): [number, number] => [west + 0.001, south + 0.002]

const buildings: Building[] = [
  aBuilding(at.westEnd, '1栋', grids[0]),
  aBuilding(at.home, '12栋', grids[1]),
  aBuilding(at.unstaffed, '33栋', grids[3]),
  aBuilding(at.nextDoor, '1栋', grids[4]),
  aBuilding(at.lone, '1栋', grids[5]),
]

const estates: Estate[] = [community, nextCommunity].map((code) => {
  const own = buildings.filter((building) => building.community === code)
  const [{ estate = '', communityName = '' } = {}] = own
  const named = own.map(({ _id, name }) => ({ code: _id, name }))
  return { _id: `${code}E01`, name: estate, community: code, communityName, buildings: named }
})

const areas: Area[] = [
  { _id: '3405', name: '马鞍山市', level: 'city' },
  { _id: district, name: '雨山区', level: 'district' },
  { _id: street, name: '佳山街道', level: 'street' },
  { _id: community, name: '半山花园社区', level: 'community' },
  { _id: nextCommunity, name: '翠湖苑社区', level: 'community' },
]

/** The window of 半山花园's hall. */
export const window = `${community}W01`

const windows: Window[] = [
  {
    _id: window,
    name: '1号窗口',
    hall: '半山花园社区服务中心',
    community,
    services: [
      { code: '08', name: '社会保障卡申领、补换' },
      { code: '18', name: '高龄津贴' },
    ],
  },
]

/** All documents of the town, by collection. */
export const town = { areas, grids, buildings, estates, people, windows }
