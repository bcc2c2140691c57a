/** Starts the phone: the compiled app calls `__phone.define`, runs its scripts, then `__phone.start`. */
import './styles/base.css'
import './styles/builtins.css'
import './styles/screen.css'
import './styles/overlays.css'
import './styles/system-pages.css'
import { getApp, launchApp, registerApp, tellPageNotFound } from './app-lifecycle.ts'
import { followClock, goBy } from './clock.ts'
import { navigation, openPages } from './current-page.ts'
import type { Definition } from './definition.ts'
import { createEngine, type Engine, type PieceDefinition } from './engine.ts'
import { followGestures } from './gestures.ts'
import { dropGhostClicks } from './ghost-click.ts'
import { followKeys } from './keys.ts'
import { startAddress, startNavigation } from './moves.ts'
import { mountNavigationBar } from './navigation-bar.ts'
import { wxsCalls } from './nodes/wxs-calls.ts'
import { addPackage } from './packages.ts'
import { followResize } from './resize.ts'
import { mountScreen } from './screen.ts'
import { setDataCounts, takeSetDataCalls } from './set-data.ts'
import { followShell, frameOptions } from './settings.ts'
import { mountStatusBar } from './status-bar.ts'
import { mountTabBar } from './tab-bar.ts'
import { useThemeTables } from './theme-values.ts'
import { createWx } from './wx/wx.ts'

let definition: Definition
let engine: Engine
let current = ''

function registerGlobals() {
  const { code, prepare } = engine
  const register = (kind: 'Page' | 'Component' | 'Behavior') => (given: PieceDefinition) =>
    code.componentEnv(current, (environment) =>
      (environment[kind] as (definition: unknown) => unknown)(prepare(current, given)),
    )
  Object.assign(globalThis, {
    global: globalThis,
    Page: register('Page'),
    Component: register('Component'),
    Behavior: register('Behavior'),
    App: registerApp,
    getApp,
    getCurrentPages: () => openPages.map((page) => page.caller),
    wx: createWx(),
  })
}

const boot = {
  /** For tests: what pages set so far. */
  setDataCounts,
  takeSetDataCalls,
  /** For tests: what the clock says now. */
  goBy,
  define(given: Definition) {
    definition = given
    useThemeTables(given.theme)
    engine = createEngine(given)
    registerGlobals()
  },
  package: addPackage,
  /** How the templates call WXS. */
  wxs: wxsCalls,
  /** The script that runs next is this page's or component's. */
  enter(key: string) {
    current = key
  },
  start() {
    for (const error of frameOptions.errors) console.error(error)
    mountScreen(definition.app.style === 'v2')
    mountStatusBar()
    mountNavigationBar(definition)
    mountTabBar(definition)
    followShell()
    followClock()
    followKeys()
    followResize()
    followGestures(document.body)
    dropGhostClicks(document.body)
    startNavigation(engine, definition)
    const { address, missing } = startAddress(definition)
    launchApp(address)
    const opened = navigation('reLaunch', { url: address })
    if (missing) void opened.then(() => tellPageNotFound(missing))
  },
}

Object.assign(globalThis, { __phone: boot })
