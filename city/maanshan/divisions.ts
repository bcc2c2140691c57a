import { readFileSync } from 'node:fs'
import type { Area } from '../../cloudfunctions/directory/place/place-record.ts'

/** An urban community with the street and the district it lies in. */
export type Community = {
  code: string
  name: string
  street: { code: string; name: string }
  district: { code: string; name: string }
}

/** The 114 communities marked urban, in the order of their codes. */
export function urbanCommunities(): Community[] {
  const file = readFileSync(new URL('./divisions.csv', import.meta.url), 'utf8')
  return file
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(','))
    .filter(([, , , , , , urban]) => urban === '1')
    .map(
      ([code = '', name = '', streetCode = '', street = '', districtCode = '', district = '']) => ({
        code,
        name: name.replace(/居委会$/, ''),
        street: { code: streetCode, name: street },
        district: { code: districtCode, name: district },
      }),
    )
}

/** The city, its six districts, the streets with urban communities, and these communities. */
export function areasAbove(communities: readonly Community[]): Area[] {
  const districts = new Map(communities.map(({ district }) => [district.code, district.name]))
  const streets = new Map(communities.map(({ street }) => [street.code, street.name]))
  return [
    { _id: '3405', name: '马鞍山市', level: 'city' },
    ...[...districts].map(([_id, name]): Area => ({ _id, name, level: 'district' })),
    ...[...streets].map(([_id, name]): Area => ({ _id, name, level: 'street' })),
    ...communities.map(({ code, name }): Area => ({ _id: code, name, level: 'community' })),
  ]
}
