/** In which groups the page shows its figures. */
import type { FigureName } from '../../../contract/figure'
import { type Figure, type Tile, tileOf } from '../../../services/words/figure-words'

type Group = 'said' | 'time' | 'given' | 'departments' | 'remedies'

/** Figures that stand together, under what they are about. */
export type TileGroup = { group: Group; title: string; tiles: Tile[] }

const titles: Record<Group, string> = {
  said: '居民怎么说',
  time: '按不按时',
  given: '派单和重办',
  departments: '部门来得怎样',
  remedies: '差评整改',
}

/** What each figure is about. */
const groupOf: Record<FigureName, Group> = {
  solved: 'said',
  unanswered: 'said',
  satisfied: 'said',
  unrated: 'said',
  response: 'time',
  onTime: 'time',
  closed: 'time',
  closedOnTime: 'time',
  responseHours: 'time',
  handlingHours: 'time',
  total: 'given',
  firstRight: 'given',
  returned: 'given',
  reopened: 'given',
  joined: 'departments',
  departmentScore: 'departments',
  remediesOnTime: 'remedies',
  remedySatisfied: 'remedies',
}

/** The figures that fit a tile, by what they are about. */
export const groupsOf = (figures: readonly Figure[]): TileGroup[] =>
  (Object.keys(titles) as Group[])
    .map((group) => ({
      ...{ group, title: titles[group] },
      tiles: figures
        .filter(({ name, kind }) => kind !== 'hours' && groupOf[name] === group)
        .map(tileOf),
    }))
    .filter(({ tiles }) => tiles.length > 0)
