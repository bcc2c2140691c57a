import { Context } from 'mingo'
import * as accumulator from 'mingo/operators/accumulator'
import * as expression from 'mingo/operators/expression'
import * as pipeline from 'mingo/operators/pipeline'
import * as projection from 'mingo/operators/projection'
import * as query from 'mingo/operators/query'
import { Query } from 'mingo/query'
import type { Options } from 'mingo/types'
import { type Document, type Fields, isFields } from '../document.ts'
import { equalityOperators } from './equality.ts'
import { geoOperators } from './geo-operators.ts'

type QueryOperators = NonNullable<NonNullable<Parameters<typeof Context.init>[0]>['query']>

// mingo types an operator as the intersection of its own ones, which no new one can be
const ownOperators = { ...equalityOperators, ...geoOperators } as unknown as QueryOperators

/** mingo's options for queries and aggregations: its operators, ours in front of them; no scripts. */
export const mingoOptions: Partial<Options> = {
  scriptEnabled: false,
  context: Context.from(
    Context.init({ query: ownOperators }),
    Context.init({ accumulator, expression, pipeline, projection, query }),
  ),
}

/** The same with operators of queries only, which is cheaper: mingo copies them each time it is asked. */
export const queryOptions: Partial<Options> = {
  scriptEnabled: false,
  context: Context.from(Context.init({ query: ownOperators }), Context.init({ query })),
}

/** Compiles a query to a test; @throws DATABASE_REQUEST_FAILED for what MongoDB would refuse */
export function matcher(query: Fields): (document: Document) => boolean {
  const compiled = new Query(query, holdsExpression(query) ? mingoOptions : queryOptions)
  return (document) => compiled.test(document)
}

function holdsExpression(query: unknown): boolean {
  if (Array.isArray(query)) return query.some(holdsExpression)
  if (!isFields(query)) return false
  return Object.hasOwn(query, '$expr') || Object.values(query).some(holdsExpression)
}
