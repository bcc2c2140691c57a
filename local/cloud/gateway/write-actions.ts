import { randomBytes } from 'node:crypto'
import { invalid, refused } from '../cloud-error.ts'
import { encode } from '../ejson.ts'
import { type Document, type Fields, idKey } from '../store/document.ts'
import { find } from '../store/query/find.ts'
import type { Store } from '../store/store.ts'
import { modify, sameDocument } from '../store/update/modify.ts'
import type { Action, Actions } from './action.ts'
import { count } from './read-actions.ts'

/** The actions that change documents or collections; each is one step, all or nothing. */
export function writeActions(store: Store): Actions {
  return {
    'database.addCollection': (request) => {
      store.create(request.text('collectionName'))
      return { data: {} }
    },
    'database.insertDocument': insert(store),
    'database.modifyDocument': modifyMany(store),
    'database.modifyAndReturnDoc': modifyOne(store),
    'database.removeDocument': remove(store),
  }
}

function insert(store: Store): Action {
  return (request) => {
    const name = request.text('collectionName')
    const documents = request.list('data').map((text) => withId(request.decodeFields(text)))
    if (documents.length === 0) throw invalid('data must not be empty')
    for (const document of documents) refuseDollars(document)
    if (store.open) store.create(name)
    store.write(
      name,
      documents.map((document) => ({ id: idKey(document._id), document, fresh: true })),
    )
    return { data: { insertedIds: documents.map(({ _id }) => _id) } }
  }
}

function modifyMany(store: Store): Action {
  return (request, by) => {
    const name = request.text('collectionName')
    const [query, data] = [request.fields('query'), request.fields('data')]
    const limit = request.flag('multi') ? undefined : 1
    const tally = { examined: 0 }
    const found = find(store.collection(name), { query, limit }, tally)
    count(by, tally.examined, 0)
    if (found.length === 0 && request.flag('upsert')) return upsert(store, name, query, data)
    const change = request.flag('merge')
      ? (document: Document) => modify(document, data, query)
      : (document: Document) => replacement(document._id, data)
    const changes = found
      .map((before) => ({ before, document: change(before) }))
      .filter(({ before, document }) => !sameDocument(before, document))
      .map(({ before, document }) => ({ id: idKey(before._id), document }))
    store.write(name, changes)
    return { data: { updated: changes.length, upsert_id: null } }
  }
}

function upsert(store: Store, name: string, query: Fields, data: Fields) {
  if (Object.keys(data).some((key) => key.startsWith('$'))) {
    throw refused('upsert is supported for whole documents only')
  }
  const { _id } = withId(query)
  const document = replacement(_id, data)
  store.write(name, [{ id: idKey(_id), document, fresh: true }])
  return { data: { updated: 0, upsert_id: _id } }
}

function modifyOne(store: Store): Action {
  return (request, by) => {
    const name = request.text('collectionName')
    const [query, data] = [request.fields('query'), request.fields('data')]
    const tally = { examined: 0 }
    const [before] = find(store.collection(name), { query, limit: 1 }, tally)
    count(by, tally.examined, before === undefined ? 0 : 1)
    if (before === undefined) return { data: { updated: 0, doc: null } }
    const document = modify(before, data, query)
    const changed = !sameDocument(before, document)
    if (changed) store.write(name, [{ id: idKey(before._id), document }])
    return { data: { updated: 1, doc: encode(document) } }
  }
}

function remove(store: Store): Action {
  return (request, by) => {
    const name = request.text('collectionName')
    const limit = request.flag('multi') ? undefined : 1
    const tally = { examined: 0 }
    const found = find(store.collection(name), { query: request.fields('query'), limit }, tally)
    count(by, tally.examined, 0)
    store.write(
      name,
      found.map((document) => ({ id: idKey(document._id), document: null })),
    )
    return { data: { deleted: found.length } }
  }
}

function withId(fields: Fields): Fields {
  return fields._id === undefined ? { ...fields, _id: randomBytes(16).toString('hex') } : fields
}

function replacement(_id: unknown, data: Fields): Document {
  if (data._id !== undefined && data._id !== _id) throw refused('the field _id is immutable')
  refuseDollars(data)
  return { _id, ...data }
}

function refuseDollars(document: Fields): void {
  const key = Object.keys(document).find((name) => name.startsWith('$'))
  if (key !== undefined)
    throw refused(`The dollar prefixed field '${key}' is not valid for storage.`)
}
