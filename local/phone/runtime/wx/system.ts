/** What the phone says of itself. */
import { launchOptions } from '../app-lifecycle.ts'
import { currentPage } from '../current-page.ts'
import { homeIndicatorHeight, navigationBarHeight, screenSize, statusBarHeight } from '../screen.ts'
import { phone } from '../settings.ts'
import { tabBarSpace } from '../tab-bar.ts'
import { api } from './call.ts'

const standardFontSize = 16

function windowInfo() {
  const { width, height } = screenSize()
  const page = currentPage()
  const custom = page?.window.navigationStyle === 'custom'
  const top = custom ? 0 : statusBarHeight + navigationBarHeight
  const bottom = height - homeIndicatorHeight
  return {
    pixelRatio: devicePixelRatio,
    screenWidth: width,
    screenHeight: height,
    windowWidth: width,
    windowHeight: height - top - tabBarSpace(page?.route ?? ''),
    statusBarHeight,
    screenTop: top,
    safeArea: {
      left: 0,
      right: width,
      top: statusBarHeight,
      bottom,
      width,
      height: bottom - statusBarHeight,
    },
  }
}

const appBaseInfo = () => ({
  SDKVersion: '3.8.9',
  version: '8.0.50',
  language: 'zh_CN',
  theme: phone.theme,
  fontSizeScaleFactor: phone.fontScale,
  fontSizeSetting: Math.round(standardFontSize * phone.fontScale),
  enableDebug: false,
  host: { env: 'WeChat' },
})

const deviceInfo = () => ({
  brand: 'devtools',
  model: '本机',
  system: 'Web',
  platform: 'devtools',
  benchmarkLevel: 1,
  memorySize: 4096,
})

const systemInfo = () => ({ ...windowInfo(), ...appBaseInfo(), ...deviceInfo() })

function menuButton() {
  const { width } = screenSize()
  const top = statusBarHeight + 6
  return { width: 87, height: 32, top, bottom: top + 32, left: width - 94, right: width - 7 }
}

export const systemApi = {
  getWindowInfo: windowInfo,
  getAppBaseInfo: appBaseInfo,
  getDeviceInfo: deviceInfo,
  getSystemInfoSync: systemInfo,
  getSystemInfo: api('getSystemInfo', systemInfo),
  getSystemInfoAsync: api('getSystemInfoAsync', systemInfo),
  getSystemSetting: () => ({
    wifiEnabled: true,
    locationEnabled: true,
    deviceOrientation: 'portrait',
  }),
  getAppAuthorizeSetting: () => ({ albumAuthorized: 'authorized', cameraAuthorized: 'authorized' }),
  getMenuButtonBoundingClientRect: menuButton,
  getLaunchOptionsSync: launchOptions,
  getEnterOptionsSync: launchOptions,
}
