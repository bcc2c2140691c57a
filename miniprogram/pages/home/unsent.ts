import { type ReportDraft, reportDrafts } from '../../services/drafts'
import { queued, type Submission } from '../../services/queue'

/** A report that still lies on this phone, ready for queue-card. */
export type Unsent = {
  token: string
  title: string
  place: string
  status: string
  photo: string
  /** Share of its photos that have arrived, 0 to 100; -1 while nothing is being sent. */
  sent: number
  action: string
}

/** All that lies on this phone: what waits first, then what was not finished. */
export const unsent = (): Unsent[] => [
  ...queued().map(viewSubmission),
  ...reportDrafts().map((draft) => view(draft, { status: '草稿，没写完', action: '接着写' })),
]

function viewSubmission({ draft, state, arrived, why }: Submission): Unsent {
  const photos = draft.photos.length
  if (state === 'refused') return view(draft, { status: why, action: '改一改' })
  if (state === 'waiting') {
    const kept = photos > 0 ? `等网络 · ${photos} 张照片都在手机里` : '等网络 · 存在手机里'
    return view(draft, { status: kept, action: '再改改' })
  }
  const status = photos > 0 ? `照片传了 ${arrived.length} / ${photos}` : '正在送'
  const sent = photos > 0 ? Math.round((arrived.length / photos) * 100) : 50
  return { ...view(draft, { status, action: '' }), sent }
}

function view(
  { token, category, words, place, photos }: ReportDraft,
  told: Pick<Unsent, 'status' | 'action'>,
): Unsent {
  return {
    ...told,
    token,
    title: words || category?.name || '还没写什么事',
    place: place?.words ?? '',
    photo: photos[0] ?? '',
    sent: -1,
  }
}
