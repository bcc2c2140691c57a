import type { Rule } from '../rule.ts'
import { lineOf, usesOf } from '../uses.ts'

/** The lowest base library that docs/deploy.md asks for. */
const least = '2.32.3'

/** What came with a later one, and with which (developers.weixin.qq.com, each API's own page). */
const later: Record<string, string> = {
  getSkylineInfo: '2.26.2',
  openPrivacyContract: '2.32.3',
  getPrivacySetting: '2.32.3',
  onNeedPrivacyAuthorization: '2.32.3',
  requirePrivacyAuthorize: '2.32.3',
  preloadAssets: '2.14.4',
  createBufferURL: '2.14.0',
  openInquiriesTopic: '3.6.0',
  requestCommonPayment: '2.19.2',
  getDeviceBenchmarkInfo: '3.4.5',
  openHKOfflinePayView: '3.5.6',
  createCacheManager: '2.24.0',
  openPageMeta: '3.7.5',
}

/** Nothing is used that phones may not have yet, unless it is asked for with `canIUse`. */
export const baseLibrary: Rule = {
  name: `runs on base library ${least}`,
  by: 'WeChat',
  weight: 0,
  findings: ({ source: { scripts } }) =>
    usesOf(scripts)
      .filter(({ api }) => isAfter(later[api] ?? '', least))
      .filter(
        ({ path }) => !scripts.some((one) => one.path === path && one.text.includes('canIUse')),
      )
      .map(({ api, ...place }) => `${lineOf(place)}: wx.${api} came with ${later[api]}`),
}

const parts = (version: string): number[] => version.split('.').map(Number)

function isAfter(version: string, other: string): boolean {
  const [one, two] = [parts(version), parts(other)]
  const differs = one.findIndex((part, at) => part !== two[at])
  return (one[differs] ?? 0) > (two[differs] ?? 0)
}
