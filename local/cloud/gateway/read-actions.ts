import { find as project } from 'mingo'
import { invalid } from '../cloud-error.ts'
import { decode, encode } from '../ejson.ts'
import type { Invocation } from '../host/invocation.ts'
import { aggregate } from '../store/aggregate/aggregate.ts'
import type { Stage } from '../store/aggregate/stages.ts'
import type { Document, Fields } from '../store/document.ts'
import { isFields } from '../store/document.ts'
import { textOf } from '../store/document-text.ts'
import type { Order } from '../store/order.ts'
import type { Store } from '../store/store.ts'
import type { Action, Actions } from './action.ts'
import type { GatewayRequest } from './request.ts'
import type { DocumentsOf } from './transaction-actions.ts'

/** No request gives more documents than this. */
const maxLimit = 1000
const defaultLimit = 100

/** The actions that only read. */
export function readActions(store: Store, documentsOf: DocumentsOf): Actions {
  const get: Action = (request, by) => {
    const limit = request.count('limit') ?? defaultLimit
    if (limit > maxLimit) throw invalid(`limit must not exceed ${maxLimit}`)
    const search = {
      query: request.fields('query'),
      order: orderOf(request),
      skip: request.count('offset'),
      limit,
    }
    const tally = { examined: 0 }
    const found = documentsOf(request).find(request.text('collectionName'), search, tally)
    count(by, tally.examined, found.length)
    return { data: { list: textsOf(found, request.fields('projection')) } }
  }

  const total: Action = (request, by) => {
    const tally = { examined: 0 }
    const search = { query: request.fields('query') }
    const found = store.find(request.text('collectionName'), search, tally)
    count(by, tally.examined, 0)
    return { data: { total: found.length } }
  }

  const aggregated: Action = (request, by) => {
    const tally = { examined: 0 }
    const stages = request.list('stages').map((stage) => stageOf(stage, request.now))
    const list = aggregate(store, request.text('collectionName'), stages, tally)
    if (list.length > maxLimit) throw invalid(`an aggregation gives no more than ${maxLimit}`)
    count(by, tally.examined, list.length)
    return { data: { list: list.map(encode) } }
  }

  return {
    'database.getDocument': get,
    'database.calculateDocument': total,
    'database.aggregateDocuments': aggregated,
  }
}

/** Adds what a request cost to the counters of the invocation that made it. */
export function count(by: Invocation | undefined, examined: number, returned: number): void {
  if (by === undefined) return
  by.record.examined += examined
  by.record.returned += returned
}

function orderOf(request: GatewayRequest): Order | undefined {
  const order = request.fields('order')
  if (Object.keys(order).length === 0) return undefined
  if (!Object.values(order).every((way) => way === 1 || way === -1)) throw invalid('order')
  return order as Order
}

function textsOf(documents: readonly Document[], projection: Fields): string[] {
  if (Object.keys(projection).length === 0) return documents.map(textOf)
  return project<Document>([...documents], {}, projection)
    .all()
    .map(encode)
}

function stageOf(stage: unknown, now: number): Stage {
  const { stageKey, stageValue } = isFields(stage) ? stage : {}
  if (typeof stageKey !== 'string') throw invalid('a stage needs a stageKey')
  const value = typeof stageValue === 'string' ? decode(stageValue, now) : stageValue
  return { operator: stageKey, value }
}
