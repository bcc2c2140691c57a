import { invalid, refused } from '../../cloud-error.ts'
import { type Fields, isFields } from '../document.ts'

/** One stage: its operator and what it takes. */
export type Stage = { operator: string; value: unknown }

// the stages that CloudBase documents, but $bucketAuto, whose borders mingo draws elsewhere; those
// that write, or read the server's state, are not among them
const known = new Set(
  `$addFields $bucket $count $geoNear $group $limit $lookup $match $project
   $replaceRoot $sample $skip $sort $sortByCount $unwind`.split(/\s+/),
)

/** @throws INVALID_PARAM for a stage that is not supported, DATABASE_REQUEST_FAILED for one out of place */
export function checkStages(stages: readonly Stage[]): void {
  for (const [i, { operator, value }] of stages.entries()) {
    if (!known.has(operator)) throw invalid(`stage not supported: ${operator}`)
    if (operator === '$geoNear' && i > 0) {
      throw refused('$geoNear is only valid as the first stage in a pipeline.')
    }
    if (operator === '$lookup') checkInner(innerStages(value))
  }
}

function checkInner(stages: readonly Stage[]): void {
  if (stages.some(({ operator }) => operator === '$lookup' || operator === '$geoNear')) {
    throw invalid('a $lookup or a $geoNear within a $lookup is not supported')
  }
  checkStages(stages)
}

/** A stage as mingo takes it: of nothing, MongoDB counts no document; mingo's $count gives one with 0. */
export function translate({ operator, value }: Stage): Fields[] {
  if (operator === '$count') {
    return [{ $group: { _id: null, [String(value)]: { $sum: 1 } } }, { $project: { _id: 0 } }]
  }
  const inner = innerStages(value)
  if (operator !== '$lookup' || inner.length === 0) return [{ [operator]: value }]
  return [{ $lookup: { ...Object(value), pipeline: inner.flatMap(translate) } }]
}

// the pipeline of a $lookup
function innerStages(value: unknown): Stage[] {
  const pipeline = isFields(value) ? value.pipeline : undefined
  if (!Array.isArray(pipeline)) return []
  return pipeline
    .filter(isFields)
    .flatMap(Object.entries)
    .map(([operator, inner]) => ({ operator, value: inner }))
}
