import { dropReportDraft, type ReportDraft, reportDrafts } from '../../services/drafts'
import { forgetPhotos } from '../../services/photos'
import { queued, type Submission, takeBack } from '../../services/queue'

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
  droppable: boolean
}

/** All that lies on this phone: what waits first, then what was not finished. */
export const unsent = (): Unsent[] => [
  ...queued().map(viewSubmission),
  ...reportDrafts().map((draft) =>
    view(draft, { status: '草稿，没写完', action: '接着写', droppable: true }),
  ),
]

/** Throws one of them away, with its photos, when the person is sure. @returns whether they were */
export async function throwAway(token: string): Promise<boolean> {
  const { confirm } = await wx.showModal({
    title: '不要这一件了？',
    content: '写的字和照片都会删掉，找不回来。',
    confirmText: '不要了',
    cancelText: '留着',
  })
  if (!confirm) return false
  takeBack(token)
  forgetPhotos(reportDrafts().find((draft) => draft.token === token)?.photos ?? [])
  dropReportDraft(token)
  return true
}

function viewSubmission({ draft, state, arrived, why }: Submission): Unsent {
  const photos = draft.photos.length
  if (state === 'refused') return view(draft, { status: why, action: '改一改', droppable: true })
  if (state === 'waiting') {
    const kept = photos > 0 ? `等网络 · ${photos} 张照片都在手机里` : '等网络 · 存在手机里'
    return view(draft, { status: kept, action: '再改改', droppable: false })
  }
  const status = photos > 0 ? `照片传了 ${arrived.length} / ${photos}` : '正在送'
  const sent = photos > 0 ? Math.round((arrived.length / photos) * 100) : 50
  return { ...view(draft, { status, action: '', droppable: false }), sent }
}

function view(
  { token, category, words, place, photos }: ReportDraft,
  told: Pick<Unsent, 'status' | 'action' | 'droppable'>,
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
