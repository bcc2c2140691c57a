/** What a reporter may say of their report, and the words of each form. */
import type { ReporterSaying } from '../../../services/outbox/drafts'

type Texts = {
  title: string
  hint: string
  placeholder: string
  /** Whether photos and a voice can go with it. */
  files: boolean
  /** What the button says while nothing is there to send. */
  lack: string
  send: string
}

/** The words of each form. */
export const kinds: Record<ReporterSaying, Texts> = {
  reply: {
    title: '回复',
    hint: '回复了，时钟接着走。',
    placeholder: '您的回答',
    files: true,
    lack: '写一句、拍一张，或说一段',
    send: '回复',
  },
  add: {
    title: '补一句、补照片',
    hint: '办好之前都能补，经办人看得到；不会公示。',
    placeholder: '比如：是三单元，门口左手边',
    files: true,
    lack: '写一句、拍一张，或说一段',
    send: '补上',
  },
  object: {
    title: '提异议',
    hint: '由上级来看，不是原来决定的人。只能提一次。',
    placeholder: '哪里不对，为什么该办',
    files: false,
    lack: '写一句：为什么该办',
    send: '提异议',
  },
  reopen: {
    title: '再办一次',
    hint: '会交回去重办，重新计时。',
    placeholder: '哪儿又不行了',
    files: false,
    lack: '写一句：哪儿又不行了',
    send: '请再办一次',
  },
}

/** Having it done again is free once. */
export const secondReopen = '上回已经重办过一次，这回要社区同意。'

/** Whether this is one of the forms. */
export const isKind = (kind: string | undefined): kind is ReporterSaying =>
  kind !== undefined && kind in kinds
