/** Where in a building something is: by which stairway (单元) one gets there, on which floor (below ground: negative). */
export type Inside = { stair?: number; floor?: number }

/** How far stairways and floors are counted; there is no floor 0. */
export const insideBounds = {
  stair: { least: 1, most: 20 },
  floor: { least: -2, most: 60 },
} as const

/** A stairway as people call it: 3单元. */
export const stairWords = (stair: number): string => `${stair}单元`

/** A floor as people call it: 5楼, 地下1层. */
export const floorWords = (floor: number): string => (floor < 0 ? `地下${-floor}层` : `${floor}楼`)

/** Where inside, as it stands after a building's name: 3单元5楼; empty where nothing was said. */
export const insideWords = ({ stair, floor }: Inside): string =>
  [
    ...(stair === undefined ? [] : [stairWords(stair)]),
    ...(floor === undefined ? [] : [floorWords(floor)]),
  ].join('')
