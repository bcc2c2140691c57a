/** A request that waits for a decision, in words. */

import type { RequestKind } from '../../../contract/request'
import { cloudNow } from '../../../services/device/clock'
import { dayWords, whenWords } from '../../../services/words/date-words'
import { actionOf, type ReportView } from '../../../services/words/report-view'

type Request = NonNullable<ReportView['request']>

/** A request in words: what is asked, what would follow, and how it is decided. */
export type Asking = {
  title: string
  when: string
  words: string
  follows: string
  photos: string[]
  /** Whether whoever looks decides it; else who does. */
  yours: boolean
  waits: string
  grant: string
  deny: string
}

type Spoken = {
  title: (request: Request) => string
  follows: (request: Request) => string
  grant: string
  deny: string
}

const spoken: Record<RequestKind, Spoken> = {
  extend: {
    title: ({ who, limit }) => `${who}申请延期 ${limit}`,
    follows: ({ limit }) => `同意的话，时限往后推 ${limit}。`,
    grant: '同意延期',
    deny: '不同意',
  },
  suspend: {
    title: ({ who, until }) => `${who}申请挂账到 ${until ? dayWords(until) : ''}`,
    follows: ({ waitsFor }) =>
      waitsFor === 'steward'
        ? '您同意后，还要街道同意。挂账时时钟停着，理由居民看得到。'
        : '社区已经同意。您同意后，时钟停到那天，理由居民看得到。',
    grant: '同意挂账',
    deny: '不同意',
  },
  reopen: {
    title: ({ who }) => `${who}要求重办`,
    follows: () => '已经重办过一次。同意的话交回去再办，重新计时。',
    grant: '同意重办',
    deny: '不同意',
  },
  object: {
    title: ({ who }) => `${who}对不予受理有异议`,
    follows: () => '异议成立的话交回去办，重新计时；不成立就维持原来的决定。',
    grant: '成立，交回去办',
    deny: '不成立',
  },
}

const waits: Record<Request['waitsFor'], string> = { steward: '等社区批', supervisor: '等督办批' }

/** What waits for a decision on a report, if anything, at `now` (epoch ms). */
export function askingOf(report: ReportView, now = cloudNow()): Asking | null {
  const { request } = report
  if (!request) return null
  const { title, follows, grant, deny } = spoken[request.kind]
  return {
    title: title(request),
    when: whenWords(request.at, now),
    words: request.words,
    follows: follows(request),
    photos: request.photos.map(({ url }) => url),
    yours: actionOf(report, 'decide')?.open === true,
    waits: waits[request.waitsFor],
    ...{ grant, deny },
  }
}
