import { update } from 'mingo'
import { refused } from '../../cloud-error.ts'
import type { Collection } from '../collection.ts'
import { copy, type Document, type Fields, isFields } from '../document.ts'
import { readGeometry } from '../geo/geometry.ts'
import { find } from '../query/find.ts'
import { metresFrom } from '../query/geo-operators.ts'
import type { Tally } from '../query/search.ts'

/** Runs a `$geoNear`: documents nearest first, each with its distance in metres. @throws DATABASE_REQUEST_FAILED */
export function geoNear(collection: Collection, value: unknown, tally: Tally): Document[] {
  const options = isFields(value) ? value : {}
  const [point] = readGeometry(options.near)?.points ?? []
  const field = String(options.key ?? collection.geo[0]?.field ?? '')
  const { distanceField, includeLocs, distanceMultiplier = 1 } = options
  if (point === undefined || field === '' || typeof distanceField !== 'string') {
    throw refused('$geoNear needs near, distanceField and a 2dsphere index')
  }
  const found = find(collection, searchOf(options, field), tally)
  return found.map((document) => {
    const result = copy<Fields>(document)
    const metres = metresFrom(document, field, point) * Number(distanceMultiplier)
    const location = typeof includeLocs === 'string' ? { [includeLocs]: result[field] } : {}
    update<Fields>(result, { $set: { [distanceField]: metres, ...location } })
    return result
  })
}

function searchOf(options: Fields, field: string) {
  const near = {
    $geometry: options.near,
    ...(options.maxDistance !== undefined && { $maxDistance: options.maxDistance }),
    ...(options.minDistance !== undefined && { $minDistance: options.minDistance }),
  }
  const query = {
    $and: [{ [field]: { $nearSphere: near } }, isFields(options.query) ? options.query : {}],
  }
  const limit = options.limit ?? options.num
  return { query, limit: limit === undefined ? undefined : Number(limit) }
}
