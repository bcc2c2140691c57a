/** The phone's own files: temporary ones in memory, saved ones in IndexedDB, each phone its own. */
import { storagePrefix } from '../settings.ts'

export const userDataPath = 'wxfile://usr'
const temporary = /^http:\/\/tmp\//
const saved = /^wxfile:\/\//

const inMemory = new Map<string, Blob>()
const addresses = new Map<string, string>()

let counter = 0

/** Whether a path names a file of the phone, not of the app or the network. */
export const isPhoneFile = (path: string) => temporary.test(path) || saved.test(path)

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('phone-files', 1)
    request.onupgradeneeded = () => request.result.createObjectStore('files')
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

async function inStore<T>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await openDatabase()
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction('files', mode)
      const request = act(transaction.objectStore('files'))
      transaction.oncomplete = () => resolve(request.result)
      transaction.onerror = () => reject(transaction.error)
    })
  } finally {
    database.close()
  }
}

const key = (path: string) => storagePrefix + path

/** Keeps a file until the phone reloads. Out: its path, `http://tmp/…`. */
export function keepTemporary(blob: Blob, name = ''): string {
  const extension = /\.\w+$/.exec(name)?.[0] ?? `.${blob.type.split('/')[1] ?? 'bin'}`
  counter += 1
  const path = `http://tmp/${Date.now().toString(36)}${counter}${extension.replace('jpeg', 'jpg')}`
  inMemory.set(path, blob)
  return path
}

/** Out: the file at a path, of the phone or of the app; undefined when there is none. */
export async function readPhoneFile(path: string): Promise<Blob | undefined> {
  if (temporary.test(path)) return inMemory.get(path)
  if (saved.test(path))
    return inStore<Blob | undefined>('readonly', (store) => store.get(key(path)))
  const response = await fetch(`/phone/files/${path.replace(/^\//, '')}`)
  return response.ok ? response.blob() : undefined
}

/** Writes a file that stays. `path` begins with `wxfile://`. */
export async function writeSaved(path: string, blob: Blob): Promise<void> {
  forgetAddress(path)
  await inStore('readwrite', (store) => store.put(blob, key(path)))
}

export async function removePhoneFile(path: string): Promise<void> {
  forgetAddress(path)
  inMemory.delete(path)
  if (saved.test(path)) await inStore('readwrite', (store) => store.delete(key(path)))
}

/** Out: paths of the saved files. */
export async function listSaved(): Promise<string[]> {
  const keys = await inStore('readonly', (store) => store.getAllKeys())
  return keys
    .map(String)
    .filter((name) => name.startsWith(storagePrefix))
    .map((name) => name.slice(storagePrefix.length))
}

function forgetAddress(path: string) {
  const address = addresses.get(path)
  if (address) URL.revokeObjectURL(address)
  addresses.delete(path)
}

/** Out: an address that an <img> can load, the same one each time. */
export async function blobAddress(path: string): Promise<string | undefined> {
  const known = addresses.get(path)
  if (known) return known
  const blob = await readPhoneFile(path)
  if (!blob) return undefined
  const address = URL.createObjectURL(blob)
  addresses.set(path, address)
  return address
}
