/** Which pages are open, for all parts of the phone that act on the one in front. */

export type PageQuery = Record<string, string>

/** From where a page is shared; `target`: the button. */
export type ShareSource = { from: 'button' | 'menu'; target?: object }

/** What a page gives to be shared; `promise` may give it later. */
export type Shared = {
  title?: string
  path?: string
  query?: string
  imageUrl?: string
  promise?: Promise<Shared>
}

/** The page's own object, as its script sees it in `this`. */
export type PageCaller = {
  is: string
  route: string
  options: PageQuery
  onLoad?(query: PageQuery): void
  onShow?(): void
  onReady?(): void
  onHide?(): void
  onUnload?(): void
  onPullDownRefresh?(): void
  onReachBottom?(): void
  onPageScroll?(at: { scrollTop: number }): void
  onResize?(size: unknown): void
  onRouteDone?(): void
  onTabItemTap?(item: { index: number; pagePath: string; text: string }): void
  onShareAppMessage?(from: ShareSource): Shared | undefined
  onShareTimeline?(): Shared | undefined
  [field: string]: unknown
}

export type OpenPage = {
  route: string
  options: PageQuery
  caller: PageCaller
  /** The scrolling `wx-page`. */
  element: HTMLElement
  /** What holds it between the bars. */
  frame: HTMLElement
  window: Record<string, unknown>
  /** Mounts it: created, attached, onLoad; onReady follows when all its components are ready. */
  load(): void
  show(): void
  hide(): void
  /** Tells it of the window's new size. */
  resize(told: { size: { windowWidth: number; windowHeight: number } }): void
  close(): void
}

export type NavigationOptions = { url?: string; delta?: number; events?: Record<string, unknown> }
type Navigate = (openType: string, options: NavigationOptions) => Promise<object>

/** The stack, the page in front last. */
export const openPages: OpenPage[] = []

export const currentPage = (): OpenPage | undefined => openPages.at(-1)

let navigate: Navigate = () => Promise.reject(new Error('the app has not started'))

export function provideNavigation(given: Navigate) {
  navigate = given
}

/** In: navigate, redirect, switchTab, reLaunch or navigateBack, and WeChat's options for it. */
export function navigation(openType: string, options: NavigationOptions): Promise<object> {
  return navigate(openType, options)
}
