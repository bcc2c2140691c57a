/** How far an item of the queue is, in words. */
import type { QueueItem } from './queue'

type OnItsWay = Pick<QueueItem, 'draft' | 'arrived'>

/** How far something is that is being sent right now: 照片传了 1 / 2. */
export function sendingWords(item: OnItsWay): string {
  const { photos, arrived } = filesOf(item)
  return arrived < photos ? `照片传了 ${arrived} / ${photos}` : '正在送'
}

/** Share of its photos that have arrived, 0 to 100; half while there are none. */
export function sentShare(item: OnItsWay): number {
  const { photos, arrived } = filesOf(item)
  return photos > 0 ? Math.round((arrived / photos) * 100) : 50
}

/** What a resident is told of something on this phone: 草稿、等网络 and why. */
export function deliveryWords({ draft, state, why, arrived, unsure }: QueueItem): string {
  if (state === 'draft') return why || '草稿，没写完'
  if (state === 'sending') return sendingWords({ draft, arrived })
  if (state === 'refused' || why) return why
  if (unsure) return '可能已经送到，有网就知道'
  const files = filesWords(draft)
  return files ? `等网络，有了自动送 · ${files}都在手机里` : '等网络，有了自动送'
}

function filesWords({ photos, voice }: QueueItem['draft']): string {
  const shots = photos.length > 0 ? [`${photos.length} 张照片`] : []
  return [...shots, ...(voice ? ['录音'] : [])].join('、')
}

const filesOf = ({ draft, arrived }: OnItsWay) => ({
  photos: draft.photos.length,
  arrived: draft.photos.filter((path) => arrived[path] !== undefined).length,
})
