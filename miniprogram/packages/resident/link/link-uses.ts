/** What each kind of signed link is for, and what opening it does. */
import { type LinkKind, linkKindOf } from '../../../contract/link'
import { actionToken } from '../../../services/cloud/action-token'
import { call } from '../../../services/cloud/call'
import { refreshMe } from '../../../services/cloud/session'
import { switchTo } from '../../../services/page/landing'
import { replaceWith } from '../../../services/page/routes'

/** What a link is for, said before it is taken up; and how that is done. */
export type LinkUse = {
  /** How the page is called. */
  name: string
  title: string
  words: string
  action: string
  /** Of whose number the last four digits are asked first; empty when none are. */
  digitsOf: string
  /** Takes it up and goes where it leads. @throws CallError */
  take(link: string, digits: string): Promise<void>
}

/** Those that this page opens: slips, and invitations into service. */
const uses: Partial<Record<LinkKind, LinkUse>> = {
  slip: {
    name: '凭条',
    title: '社工替您报了一件事',
    words: '打开后归您跟进：谁在办、什么时候办好，都看得到。解决没有，由您来说。',
    action: '是我的事，打开',
    digitsOf: '',
    async take(link, digits) {
      const { id } = await call('report.claim', {
        ...{ link, token: actionToken('claim', link) },
        ...(digits ? { digits } : {}),
      })
      replaceWith('/packages/resident/detail/detail', { id })
    },
  },
  invitation: {
    name: '邀请',
    title: '请您来工作台',
    words: '加入后，这个微信就是您的工作账号。称呼和电话用社区登记的，居民看得到。',
    action: '加入',
    digitsOf: '您的电话',
    async take(link, digits) {
      const { role } = await call('staff.join', { link, digits, token: actionToken('join', link) })
      await refreshMe()
      switchTo(role)
    },
  },
}

/** What a link is for; nothing when it is none of ours. */
export function useOf(link: string): LinkUse | undefined {
  const kind = linkKindOf(link)
  return kind && uses[kind]
}
