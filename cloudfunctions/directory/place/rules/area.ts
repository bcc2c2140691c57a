/** Lengths of the codes of city, district, street, community and grid. */
const lengths = [4, 6, 9, 12, 15]

/** All areas that a code lies in, from the city down to itself: `340504002` → 3405, 340504, 340504002. */
export function areasOf(code: string): string[] {
  return lengths.filter((length) => length <= code.length).map((length) => code.slice(0, length))
}

/** The code of the street that a grid's or community's code lies in. */
export const streetOf = (code: string): string => code.slice(0, 9)

/** Whether an area reaches a place: authority is by prefix. */
export const reaches = (area: string, code: string): boolean => code.startsWith(area)

/** Whether a code is a community's. */
export const isCommunity = (code: string): boolean => code.length === 12

/** Whether a code is a grid's. */
export const isGrid = (code: string): boolean => code.length === 15
