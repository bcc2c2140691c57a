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

/** What else WeChat wants named in the privacy guide, which is filled in by hand (docs/deploy.md). */
const guidedApis = [
  'chooseMedia',
  'chooseImage',
  'getRecorderManager',
  'setClipboardData',
  ...locationApis,
]

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
  const code = filesUnder(folder, ['miniprogram_npm'])
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
  const isUsed = (api: string) => new RegExp(`\\bwx\\s*\\.\\s*${api}\\b`).test(code)
  const isGuided = (api: string) => guide.includes(`\`wx.${api}\` |`)
  const missing = locationApis.filter((api) => isUsed(api) && !declared.includes(api))
  return [
    ...missing.map((api) => `wx.${api} is used, not declared`),
    ...declared.filter((api) => !isUsed(api)).map((api) => `${api} is declared, not used`),
    ...guidedApis
      .filter((api) => isUsed(api) !== isGuided(api))
      .map(
        (api) => `wx.${api} is ${isUsed(api) ? 'used, not' : 'not used, but'} in the privacy guide`,
      ),
    // Without asking first, a recorder that was once denied fails and nobody is told why.
    ...(isUsed('getRecorderManager') && !code.includes("'scope.record'")
      ? ['wx.getRecorderManager is used, scope.record is not asked for']
      : []),
  ]
}
