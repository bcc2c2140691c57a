import { readFileSync } from 'node:fs'
import { filesUnder } from '../files.ts'
import { readApp } from '../miniprogram/app.ts'
import { at } from '../paths.ts'
import type { Check } from './check.ts'

/** The location APIs that WeChat wants declared in app.json before they answer. */
const locationApis = [
  'getFuzzyLocation',
  'getLocation',
  'onLocationChange',
  'startLocationUpdate',
  'startLocationUpdateBackground',
  'chooseLocation',
  'choosePoi',
  'chooseAddress',
]

/**
 * What else WeChat wants named in the privacy guide, which is filled in by hand (docs/deploy.md): its
 * list of interfaces that handle what is private (developers.weixin.qq.com, user-privacy).
 */
const guidedApis = [
  ...['chooseMedia', 'chooseImage', 'chooseVideo', 'chooseMessageFile'],
  ...['saveImageToPhotosAlbum', 'saveVideoToPhotosAlbum', 'createCameraContext', 'createVKSession'],
  ...['startRecord', 'getRecorderManager', 'joinVoIPChat'],
  ...['setClipboardData', 'getClipboardData'],
  ...['getUserInfo', 'getUserProfile', 'getWeRunData', 'chooseInvoice', 'chooseInvoiceTitle'],
  ...['chooseLicensePlate', 'addPhoneContact', 'addPhoneCalendar', 'addPhoneRepeatCalendar'],
  ...['openBluetoothAdapter', 'createBLEPeripheralServer'],
  ...['startAccelerometer', 'startCompass', 'startGyroscope', 'startDeviceMotionListening'],
  ...locationApis,
]

/** The same, where it is WXML that asks. */
const guidedMarkup = {
  'open-type="getPhoneNumber"': /open-type="[^"]*getPhoneNumber/,
  'open-type="getRealtimePhoneNumber"': /open-type="[^"]*getRealtimePhoneNumber/,
  'open-type="chooseAvatar"': /open-type="[^"]*chooseAvatar/,
  'type="nickname"': /<input\b[^>]*type="nickname"/,
  '<camera>': /<camera\b/,
  '<live-pusher>': /<live-pusher\b/,
}

/** What is declared in `requiredPrivateInfos` and in the privacy guide is what the code uses. */
export const privacy: Check = {
  name: 'declared privacy',
  run: () => privacyFindings(at('miniprogram'), readFileSync(at('docs', 'deploy.md'), 'utf8')),
}

/**
 * Where declarations and code of a mini-program's folder differ, in words.
 * @param guide the text whose table says what to declare in WeChat's privacy guide
 */
export function privacyFindings(folder: string, guide: string): string[] {
  const declared = readApp(folder)?.requiredPrivateInfos ?? []
  const written = (ending: string) =>
    filesUnder(folder, ['miniprogram_npm'])
      .filter((file) => file.endsWith(ending))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n')
  const [code, markup] = [written('.ts'), written('.wxml')]
  const isUsed = (api: string) => new RegExp(`\\bwx\\s*\\.\\s*${api}\\b`).test(code)
  const isGuided = (words: string) => guide.includes(`\`${words}\` |`)
  const guided = [
    ...guidedApis.map((api) => ({ words: `wx.${api}`, used: isUsed(api) })),
    ...Object.entries(guidedMarkup).map(([words, asks]) => ({ words, used: asks.test(markup) })),
  ]
  const missing = locationApis.filter((api) => isUsed(api) && !declared.includes(api))
  return [
    ...missing.map((api) => `wx.${api} is used, not declared`),
    ...declared.filter((api) => !isUsed(api)).map((api) => `${api} is declared, not used`),
    ...guided
      .filter(({ words, used }) => used !== isGuided(words))
      .map(
        ({ words, used }) =>
          `${words} is ${used ? 'used, not' : 'not used, but'} in the privacy guide`,
      ),
    // Without asking first, a recorder that was once denied fails without a word to the user.
    ...(isUsed('getRecorderManager') && !code.includes("'scope.record'")
      ? ['wx.getRecorderManager is used, scope.record is not asked for']
      : []),
  ]
}
