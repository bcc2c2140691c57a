import { actionToken } from '../../../services/cloud/action-token'
import { call } from '../../../services/cloud/call'
import { dateOf } from '../../../services/words/date-input'

/** What is done with one's own report without writing anything. */
export type Tapped = 'urge' | 'withdraw' | 'apart'

type Texts = {
  /** What is asked first, since it can't be taken back. */
  confirm?: { title: string; content: string; confirmText: string; cancelText: string }
  busy: string
  done: string
}

/** The words of each. */
export const tapped: Record<Tapped, Texts> = {
  urge: { busy: '正在催…', done: '催过了，会提醒办事的人。明天还能再催。' },
  withdraw: {
    confirm: {
      title: '撤回这件事？',
      content: '撤回后就不再办了。以后还要办，得重新反映。',
      confirmText: '撤回',
      cancelText: '先不',
    },
    busy: '正在撤回…',
    done: '撤回了',
  },
  apart: {
    confirm: {
      title: '不是同一件事？',
      content: '拆出来单独办，重新计时。只能拆一次。',
      confirmText: '拆出来',
      cancelText: '先不',
    },
    busy: '正在拆…',
    done: '拆出来了，单独办',
  },
}

/** Does it; urging counts once a day. @throws CallError */
export function doOwn(deed: Tapped, reportId: string): Promise<unknown> {
  const token = actionToken(deed, reportId, deed === 'urge' ? dateOf(Date.now()) : '')
  return call(`report.${deed}`, { reportId, token })
}
