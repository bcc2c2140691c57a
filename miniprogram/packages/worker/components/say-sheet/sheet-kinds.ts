/** What a handler says in a sheet, and the words of each. */
import type { HandlerSaying } from '../../../../services/outbox/drafts'

/** What is written in a sheet; a closing has the page. */
export type SheetKind = Exclude<HandlerSaying, 'finish'>

type Texts = {
  title: string
  hint: string
  placeholder: string
  /** Whether photos and a voice can go with it. */
  files: boolean
  /** Whether something must be said at all. */
  needed: boolean
  /** The button that sends it, and what it says while nothing is there to send. */
  send: string
  missing: string
}

/** The words of each sheet. */
export const kinds: Record<SheetKind, Texts> = {
  contact: {
    title: '记下：联系过了',
    hint: '通了话、见了面、回了消息都算。说了什么可以不写。',
    placeholder: '比如：约好明天上午去看',
    files: false,
    needed: false,
    send: '记下',
    missing: '',
  },
  note: {
    title: '记进展',
    hint: '反映人看得到。',
    placeholder: '到哪一步了，接下来怎么办',
    files: true,
    needed: true,
    send: '记下',
    missing: '写一句、拍一张，或说一段',
  },
}
