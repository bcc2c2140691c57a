/** App(): launch, show, hide, and what goes wrong anywhere in it. */
import { glassEasel } from 'glass-easel-miniprogram-adapter'
import { openPages } from './current-page.ts'
import { parseRoute } from './route.ts'
import { themeChanged } from './settings.ts'
import { createSignal } from './signal.ts'

type LaunchOptions = {
  path: string
  query: Record<string, string>
  scene: number
  referrerInfo: object
}
type MissingPage = { path: string; query: Record<string, string>; isEntryPage: boolean }
type AppObject = {
  onLaunch?(options: LaunchOptions): void
  onShow?(options: LaunchOptions): void
  onHide?(): void
  onError?(message: string): void
  onUnhandledRejection?(event: { reason: unknown; promise: Promise<unknown> }): void
  onPageNotFound?(missing: MissingPage): void
  onThemeChange?(change: { theme: string }): void
  [field: string]: unknown
}

export const appShown = createSignal<LaunchOptions>()
export const appHidden = createSignal<void>()
export const appFailed = createSignal<string>()
export const pageNotFound = createSignal<MissingPage>()
export const promiseFailed = createSignal<{ reason: unknown; promise: Promise<unknown> }>()

let app: AppObject = {}
let launch: LaunchOptions = { path: '', query: {}, scene: 1001, referrerInfo: {} }

export const registerApp = (given: AppObject) => {
  app = given
}
export const getApp = () => app
export const launchOptions = () => launch

function followVisibility() {
  document.addEventListener('visibilitychange', () => {
    const page = openPages.at(-1)
    if (document.hidden) {
      page?.caller.onHide?.()
      app.onHide?.()
      appHidden.fire()
    } else {
      app.onShow?.(launch)
      appShown.fire(launch)
      page?.caller.onShow?.()
    }
  })
}

function followFailures() {
  const failed = (message: string) => {
    app.onError?.(message)
    appFailed.fire(message)
  }
  glassEasel.addGlobalErrorListener((error) => {
    console.error(error)
    failed(error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error))
    return false
  })
  window.addEventListener('error', ({ message }) => failed(message))
  window.addEventListener('unhandledrejection', ({ reason, promise }) => {
    app.onUnhandledRejection?.({ reason, promise })
    promiseFailed.fire({ reason, promise })
  })
}

/** Launches the app for the page at `address`, before that page opens. */
export function launchApp(address: string) {
  const { route, options } = parseRoute(address)
  launch = { ...launch, path: route, query: options }
  followFailures()
  followVisibility()
  themeChanged.on((change) => app.onThemeChange?.(change))
  app.onLaunch?.(launch)
  app.onShow?.(launch)
  appShown.fire(launch)
}

/** Tells the app that it was opened at a page which it has not got. */
export function tellPageNotFound(address: string) {
  const { route: path, options: query } = parseRoute(address)
  console.error(`page "${path}" is not found`)
  app.onPageNotFound?.({ path, query, isEntryPage: true })
  pageNotFound.fire({ path, query, isEntryPage: true })
}
