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

/** What is declared in `requiredPrivateInfos` is what the code uses, no more and no less. */
export const privacy: Check = {
  name: 'declared location',
  run: () => privacyFindings(at('miniprogram')),
}

/** Where declaration and code of a mini-program's folder differ, in words. */
export function privacyFindings(folder: string): string[] {
  const declared = readApp(folder)?.requiredPrivateInfos ?? []
  const text = filesUnder(folder, ['miniprogram_npm'])
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
  const used = locationApis.filter((api) => new RegExp(`\\bwx\\s*\\.\\s*${api}\\b`).test(text))
  return [
    ...used
      .filter((api) => !declared.includes(api))
      .map((api) => `wx.${api} is used, not declared`),
    ...declared.filter((api) => !used.includes(api)).map((api) => `${api} is declared, not used`),
  ]
}
