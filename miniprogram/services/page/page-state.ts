/** What a page shows in place of its content: loading, empty, failed. */
import { asCallError } from '../cloud/call'
import { rememberedLanding } from './landing'

/** What a page has to show: its content, or in place of it why there is none (see state-view). */
export type PageState = {
  kind: 'loading' | 'ready' | 'empty' | 'error' | 'offline' | 'astray'
  title: string
  words: string
  /** Words and icon of the one thing to do about it. */
  action: string
  icon: string
  /** What to tell somebody who looks into it. */
  requestId: string
}

const nothing = { title: '', words: '', action: '', icon: '', requestId: '' }

/** Not known yet. */
export const loading: PageState = { ...nothing, kind: 'loading' }

/** There is content. */
export const ready: PageState = { ...nothing, kind: 'ready' }

/** All is well, but there is nothing. */
export const empty = (
  told: Pick<PageState, 'title' | 'words'> & Partial<PageState>,
): PageState => ({
  ...nothing,
  ...told,
  kind: 'empty',
})

/** The page was opened by an address that leads nowhere: it begins again where work begins. */
const astray = (): PageState => ({
  ...nothing,
  kind: 'astray',
  title: '打不开',
  words: '这个地址不完整，可能是转发时丢了一段。',
  action: rememberedLanding() === 'resident' ? '回首页' : '回工作台',
  icon: 'home',
})

/** A failure as a page shows it, in place of its content. */
export function failed(failure: unknown): PageState {
  const { code, message, requestId } = asCallError(failure)
  const again = { action: '再试一次', icon: 'refresh' }
  if (code === 'CALL.NETWORK') {
    const words = '连上网再试一次。写好的都还在手机里。'
    return { ...again, kind: 'offline', title: '没网，先看不了', words, requestId }
  }
  if (code === 'CALL.SURPRISE') {
    const words = '您的诉求好好存着，这次没读出来。'
    return { ...again, kind: 'error', title: '没取到，不是您的问题', words, requestId }
  }
  // Nobody filled anything in: the page's own address names nothing.
  if (code === 'CALL.BAD_INPUT') return astray()
  return { ...nothing, kind: 'error', title: message }
}

/** What a page says that shows what this phone saw last. */
export const seenLast = '没网，这是上次看到的'

/** A failure as a page says it that goes on showing what it fetched before. */
export function stale(failure: unknown): string {
  const { code, message } = asCallError(failure)
  return code === 'CALL.NETWORK' ? '网断了，这是刚才看到的' : message
}
