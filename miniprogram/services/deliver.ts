import type { Procedures } from '../../typings/procedures'
import { asCallError, call, isOffline } from './cloud'
import type { ChosenPlace } from './drafts'
import { forgetPhotos, uploadPhoto } from './photos'
import {
  changeQueued,
  type Delivered,
  findQueued,
  noteArrival,
  queued,
  removeQueued,
  type WholeDraft,
} from './queue'
import { currentMe } from './session'

/** How the cloud takes a place. */
export type PlaceInput = Procedures['report.submit']['input']['place']

const underWay = new Map<string, Promise<Delivered>>()
let flushing: Promise<void> | undefined

/** A chosen place as the cloud takes it. */
export function placeInput(place: ChosenPlace): PlaceInput {
  if ('building' in place) return { building: place.building }
  return { point: [place.longitude, place.latitude], words: place.words }
}

/**
 * Delivers one queued submission now: its photos, then the report. Asked twice, it goes once.
 * @throws CallError; it then waits for the network, or for somebody to mend what was refused
 */
export function deliver(token: string): Promise<Delivered> {
  const known = underWay.get(token)
  if (known) return known
  const sending = send(token).finally(() => underWay.delete(token))
  underWay.set(token, sending)
  return sending
}

/** Delivers all that waits, one by one; called when the network is back and when the app shows. */
export function flush(): Promise<void> {
  flushing ??= flushAll().finally(() => {
    flushing = undefined
  })
  return flushing
}

async function flushAll(): Promise<void> {
  for (const { draft, state } of queued()) {
    if (state === 'refused' || underWay.has(draft.token)) continue
    try {
      noteArrival(await deliver(draft.token))
    } catch (failure) {
      if (isOffline(failure)) return
    }
  }
}

async function send(token: string): Promise<Delivered> {
  const draft = findQueued(token)?.draft
  if (!draft) throw new Error('not in the queue')
  changeQueued(token, { state: 'sending', why: '' })
  try {
    const { category, place, words } = draft
    const photos = await uploadAll(draft)
    const report = { token, category: category.code, place: placeInput(place), words, photos }
    const { id, number } = await call('report.submit', report)
    removeQueued(token)
    forgetPhotos(draft.photos)
    return { id, number, title: category.name }
  } catch (failure) {
    const { message } = asCallError(failure)
    changeQueued(
      token,
      isOffline(failure) ? { state: 'waiting' } : { state: 'refused', why: message },
    )
    throw failure
  }
}

/** Uploads what has not arrived yet, and notes each photo that has. */
async function uploadAll({ token, photos }: WholeDraft): Promise<string[]> {
  const arrived = [...(findQueued(token)?.arrived ?? [])]
  if (arrived.length === photos.length) return arrived
  const { folder } = await currentMe()
  for (const path of photos.slice(arrived.length)) {
    arrived.push(await uploadPhoto(path, `${folder}/${token}/${arrived.length + 1}.jpg`))
    changeQueued(token, { arrived: [...arrived] })
  }
  return arrived
}
