/** Data that a phone keeps: its own for each phone and holder, and still there after a reload. */
import { storagePrefix } from '../settings.ts'
import { api } from './call.ts'

const prefix = `${storagePrefix}data:`
const limitKb = 10 * 1024

const keys = () =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length))

function write(key: string, data: unknown) {
  localStorage.setItem(prefix + key, JSON.stringify({ data }))
}

function read(key: string): { data?: unknown } | undefined {
  const kept = localStorage.getItem(prefix + key)
  return kept === null ? undefined : JSON.parse(kept)
}

const remove = (key: string) => localStorage.removeItem(prefix + key)

function clear() {
  for (const key of keys()) remove(key)
}

function info() {
  const size = keys().reduce(
    (sum, key) => sum + (localStorage.getItem(prefix + key)?.length ?? 0),
    0,
  )
  return { keys: keys(), currentSize: Math.ceil(size / 1024), limitSize: limitKb }
}

export const storageApi = {
  setStorageSync: write,
  getStorageSync: (key: string) => read(key)?.data ?? '',
  removeStorageSync: remove,
  clearStorageSync: clear,
  getStorageInfoSync: info,
  setStorage: api<{ key: string; data: unknown }>('setStorage', ({ key, data }) =>
    write(key, data),
  ),
  getStorage: api<{ key: string }>('getStorage', ({ key }) => {
    const kept = read(key)
    if (!kept) throw new Error('data not found')
    return { data: kept.data }
  }),
  removeStorage: api<{ key: string }>('removeStorage', ({ key }) => remove(key)),
  clearStorage: api('clearStorage', clear),
  getStorageInfo: api('getStorageInfo', info),
}
