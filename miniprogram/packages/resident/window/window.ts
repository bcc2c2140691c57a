import { limits } from '../../../contract/limits'
import { windowReasons } from '../../../contract/window'
import { asCallError, call } from '../../../services/cloud/call'
import { withMode } from '../../../services/page/page-parts'
import { empty, failed, loading, type PageState, ready } from '../../../services/page/page-state'
import { goHome } from '../../../services/page/routes'
import { type WindowDraft, windowDrafts } from './window-draft'
import { type Scanned, viewForm } from './window-view'

type Rated = WechatMiniprogram.CustomEvent<
  Partial<Pick<WindowDraft, 'level' | 'reasons' | 'words'>>
>
type OnService = WechatMiniprogram.BaseEvent<Record<string, never>, { code: string }>

const usedUp = empty({
  title: '已经评过了',
  words: '办一次事评一次。下回办完，再扫一次。',
  action: '回首页',
  icon: 'home',
})

/** 评一评: how somebody was served at a window, opened by the code there. Two taps will do. */
Page({
  ...withMode,

  data: {
    mode: '',
    state: loading as PageState,
    window: null as Scanned | null,
    form: viewForm(windowDrafts.read(''), []),
    reasons: windowReasons,
    fewest: limits.fewest,
    sending: false,
    problem: '',
    done: false,
  },

  link: '',

  /** `q` is the link in the code, as WeChat hands it over. */
  onLoad({ q = '' }: { q?: string }) {
    this.link = decodeURIComponent(q)
    void this.load()
  },

  async load() {
    this.setData({ state: loading })
    try {
      const window = await call('window.open', { link: this.link })
      this.setData({ state: window.used ? usedUp : ready, window })
      this.show(windowDrafts.read(this.link))
    } catch (failure) {
      this.setData({ state: failed(failure) })
    }
  },

  /** The one thing to do where there is no form. */
  act() {
    if (this.data.state.kind === 'empty') goHome()
    else void this.load()
  },

  show(draft: WindowDraft) {
    this.setData({ form: viewForm(draft, this.data.window?.services ?? []) })
  },

  change(part: Partial<WindowDraft>) {
    const draft = { ...windowDrafts.read(this.link), ...part }
    windowDrafts.keep(this.link, draft)
    this.setData({ problem: '' })
    this.show(draft)
  },

  rate({ detail }: Rated) {
    this.change(detail)
  },

  /** A second tap takes it back: which service it was may be left open. */
  pick({ currentTarget }: OnService) {
    const { code } = currentTarget.dataset
    this.change({ service: code === windowDrafts.read(this.link).service ? '' : code })
  },

  async submit() {
    const { token, service, level, reasons, words } = windowDrafts.read(this.link)
    if (this.data.sending || level === 0) return
    this.setData({ sending: true, problem: '' })
    try {
      const said = { level, reasons, words, ...(service ? { service } : {}) }
      await call('window.rate', { link: this.link, token, ...said })
      windowDrafts.drop(this.link)
      this.setData({ done: true })
    } catch (failure) {
      this.setData({ problem: asCallError(failure).message })
    } finally {
      this.setData({ sending: false })
    }
  },

  goHome,
})
