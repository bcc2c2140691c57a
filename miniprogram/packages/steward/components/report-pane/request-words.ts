/** A request that waits for a decision, in words. */

import type { RequestKind } from '../../../../contract/request'
import { cloudNow } from '../../../../services/device/clock'
import { askedWords } from '../../../../services/words/asked-words'
import { byWords, whenWords } from '../../../../services/words/date-words'
import { actionOf, type ReportView } from '../../../../services/words/report-view'

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
  follows: (request: Request, due: { dueAt: number; now: number }) => string
  grant: string
  deny: string
}

const spoken: Record<RequestKind, Spoken> = {
  extend: {
    follows: (_, { dueAt, now }) => `不同意的话，还是 ${byWords(dueAt, now)}办好。`,
    grant: '同意延期',
    deny: '不同意',
  },
  suspend: {
    follows: ({ waitsFor }) =>
      waitsFor === 'steward'
        ? '您同意后，还要街道同意。挂账时时钟停着，理由居民看得到。'
        : '社区已经同意。您同意后，时钟停到那天，理由居民看得到。',
    grant: '同意挂账',
    deny: '不同意',
  },
  correct: {
    follows: () => '时限不变。换了网格的，交给那个网格的社工接着办。',
    grant: '同意更正',
    deny: '不同意',
  },
  reopen: {
    follows: () => '已经重办过一次。同意的话交回去再办，重新计时。',
    grant: '同意重办',
    deny: '不同意',
  },
  object: {
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
  const { follows, grant, deny } = spoken[request.kind]
  return {
    title: `${request.who}${askedWords(request, now)}`,
    when: whenWords(request.at, now),
    words: request.words,
    follows: follows(request, { dueAt: report.dueAt, now }),
    photos: request.photos.map(({ url }) => url),
    yours: actionOf(report, 'decide')?.open === true,
    waits: waits[request.waitsFor],
    ...{ grant, deny },
  }
}
