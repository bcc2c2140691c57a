import { divide } from './divide.ts'
import type { Community } from './divisions.ts'
import type { Cell } from './lattice.ts'
import { pick } from './noise.ts'
import { readDistricts } from './outlines.ts'
import { banshan } from './story-community.ts'
import { growTown } from './town.ts'

/** As many as Ma'anshan says it has. */
const GRIDS = 1675

/** Fewest and most grids of a community. */
const fewest = 8
const most = 25

/** A grid on the ground: its code, its number within the community, and its cell. */
export type Plot = { code: string; number: number; community: Community; cell: Cell }

/** Lays all grids out: each district one town, divided among its streets, communities, grids. */
export function layPlots(communities: readonly Community[]): Plot[] {
  const counts = gridCounts(communities)
  const sizeOf = (members: readonly Community[]) =>
    members.reduce((sum, { code }) => sum + (counts.get(code) ?? 0), 0)
  return readDistricts().flatMap((district) => {
    const inDistrict = communities.filter((community) => community.district.code === district.code)
    const streets = [...new Set(inDistrict.map(({ street }) => street.code))].map((code) =>
      inDistrict.filter(({ street }) => street.code === code),
    )
    const quarters = divide(growTown(district, sizeOf(inDistrict)), streets.map(sizeOf))
    return streets.flatMap((members, street) => {
      const pieces = divide(
        quarters[street] ?? [],
        members.map((member) => sizeOf([member])),
      )
      return members.flatMap((community, index) => numbered(community, pieces[index] ?? []))
    })
  })
}

/** How many grids each community has, by its code; together exactly GRIDS. */
function gridCounts(communities: readonly Community[]): Map<string, number> {
  const counts = new Map(communities.map(({ code }) => [code, 9 + pick(`grids of ${code}`, 12)]))
  counts.set(banshan.community, banshan.buildingsByGrid.length)
  const others = [...counts.keys()].filter((code) => code !== banshan.community)
  let missing = GRIDS - [...counts.values()].reduce((sum, count) => sum + count, 0)
  while (missing !== 0) {
    const step = Math.sign(missing)
    for (const code of others) {
      const count = (counts.get(code) ?? 0) + step
      if (missing === 0 || count < fewest || count > most) continue
      counts.set(code, count)
      missing -= step
    }
  }
  return counts
}

/** A community's grids, numbered as one reads a map: from the north-west, row by row. */
function numbered(community: Community, cells: readonly Cell[]): Plot[] {
  return [...cells]
    .sort((a, b) => b.row - a.row || a.col - b.col)
    .map((cell, index) => ({
      code: `${community.code}${String(index + 1).padStart(3, '0')}`,
      number: index + 1,
      community,
      cell,
    }))
}
