import { randomBytes } from 'node:crypto'
import { invalid, refused } from '../cloud-error.ts'
import type { Change } from '../store/change.ts'
import { type Document, type Fields, idKey } from '../store/document.ts'
import { textOf } from '../store/document-text.ts'
import type { Documents, Store } from '../store/store.ts'
import { modify, sameDocument } from '../store/update/modify.ts'
import type { Action, Actions } from './action.ts'
import { count } from './read-actions.ts'
import type { DocumentsOf } from './transaction-actions.ts'

/** The actions that change documents or collections; each is one step, all or nothing. */
export function writeActions(store: Store, documentsOf: DocumentsOf): Actions {
  return {
    'database.addCollection': (request) => {
      store.create(request.text('collectionName'))
      return { data: {} }
    },
    'database.insertDocument': insert(store, documentsOf),
    'database.modifyDocument': modifyMany(documentsOf),
    'database.modifyAndReturnDoc': modifyOne(documentsOf),
    'database.removeDocument': remove(documentsOf),
  }
}

function insert(store: Store, documentsOf: DocumentsOf): Action {
  return (request) => {
    const name = request.text('collectionName')
    const documents = request.list('data').map((text) => withId(request.decodeFields(text)))
    if (documents.length === 0) throw invalid('data must not be empty')
    for (const document of documents) refuseDollars(document)
    if (store.open) store.create(name)
    documentsOf(request).write(
      documents.map((document) => changeOf(name, document._id, document, true)),
    )
    return { data: { insertedIds: documents.map(({ _id }) => _id) } }
  }
}

function modifyMany(documentsOf: DocumentsOf): Action {
  return (request, by) => {
    const [documents, name] = [documentsOf(request), request.text('collectionName')]
    const [query, data] = [request.fields('query'), request.fields('data')]
    const limit = request.flag('multi') ? undefined : 1
    const tally = { examined: 0 }
    const found = documents.find(name, { query, limit }, tally)
    count(by, tally.examined, 0)
    if (found.length === 0 && request.flag('upsert')) return upsert(documents, name, query, data)
    const change = request.flag('merge')
      ? (document: Document) => modify(document, data, query)
      : (document: Document) => replacement(document._id, data)
    const changes = found
      .map((before) => ({ before, document: change(before) }))
      .filter(({ before, document }) => !sameDocument(before, document))
      .map(({ before, document }) => changeOf(name, before._id, document))
    documents.write(changes)
    return { data: { updated: changes.length, upsert_id: null } }
  }
}

function upsert(documents: Documents, name: string, query: Fields, data: Fields) {
  if (Object.keys(data).some((key) => key.startsWith('$'))) {
    throw refused('upsert is supported for whole documents only')
  }
  const { _id } = withId(query)
  const document = replacement(_id, data)
  documents.write([changeOf(name, _id, document, true)])
  return { data: { updated: 0, upsert_id: _id } }
}

function modifyOne(documentsOf: DocumentsOf): Action {
  return (request, by) => {
    const [documents, name] = [documentsOf(request), request.text('collectionName')]
    const [query, data] = [request.fields('query'), request.fields('data')]
    const tally = { examined: 0 }
    const [before] = documents.find(name, { query, limit: 1 }, tally)
    count(by, tally.examined, before === undefined ? 0 : 1)
    if (before === undefined) return { data: { updated: 0, doc: null } }
    const document = modify(before, data, query)
    const changed = !sameDocument(before, document)
    if (changed) documents.write([changeOf(name, before._id, document)])
    return { data: { updated: 1, doc: textOf(document) } }
  }
}

function remove(documentsOf: DocumentsOf): Action {
  return (request, by) => {
    const [documents, name] = [documentsOf(request), request.text('collectionName')]
    const limit = request.flag('multi') ? undefined : 1
    const tally = { examined: 0 }
    const found = documents.find(name, { query: request.fields('query'), limit }, tally)
    count(by, tally.examined, 0)
    documents.write(found.map(({ _id }) => changeOf(name, _id, null)))
    return { data: { deleted: found.length } }
  }
}

function changeOf(
  collection: string,
  _id: unknown,
  document: Document | null,
  fresh = false,
): Change {
  return { collection, id: idKey(_id), document, fresh }
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
