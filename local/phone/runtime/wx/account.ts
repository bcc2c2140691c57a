/** Who is using the app, what it may do, and whether there is a newer one. */
import { askForMicrophone, microphone } from '../microphone.ts'
import { askToSubscribe } from '../overlay/subscribe-sheet.ts'
import { changePermissions, isAllowed } from '../permissions.ts'
import { isPrivacyOpen, needPrivacy, onAsking, showContract } from '../privacy.ts'
import { phone, tellShell } from '../settings.ts'
import { offerSharing } from '../share.ts'
import { api, WxFailure } from './call.ts'

const scopes = ['userLocation', 'camera', 'writePhotosAlbum']

/** Only the microphone is asked for by itself here; what nobody was asked is left out, as in WeChat. */
const authSetting = () => ({
  ...Object.fromEntries(scopes.map((scope) => [`scope.${scope}`, isAllowed(scope)])),
  ...(microphone.allowed !== undefined && { 'scope.record': microphone.allowed }),
})

async function authorize({ scope }: { scope: string }) {
  if (scope === 'scope.record' && !(await askForMicrophone())) throw new Error('auth deny')
}

async function openSetting() {
  await changePermissions()
  return { authSetting: authSetting() }
}

async function subscribe({ tmplIds }: { tmplIds: string[] }) {
  if (!phone.online) throw new WxFailure('Request list fail', { errCode: 10002 })
  const allowed = await askToSubscribe(tmplIds)
  const answers = tmplIds.map((id) => [id, allowed.includes(id) ? 'accept' : 'reject'] as const)
  tellShell({ subscribed: { openid: phone.openid, answers } })
  // the cloud sends no more messages than were allowed
  await fetch('/wx/subscribe', {
    method: 'POST',
    headers: { 'x-wx-openid': phone.openid },
    body: JSON.stringify({ answers }),
  })
  return Object.fromEntries(answers)
}

export const accountApi = {
  login: api('login', () => ({ code: `local-${phone.openid}` })),
  checkSession: api('checkSession', () => undefined),
  getSetting: api('getSetting', () => ({ authSetting: authSetting() })),
  authorize: api<{ scope: string }>('authorize', authorize),
  openSetting: api('openSetting', openSetting),
  openAppAuthorizeSetting: api('openAppAuthorizeSetting', changePermissions),
  getPrivacySetting: api('getPrivacySetting', () => ({
    needAuthorization: isPrivacyOpen(),
    privacyContractName: '《隐私保护指引》',
  })),
  requirePrivacyAuthorize: api('requirePrivacyAuthorize', () =>
    needPrivacy('requirePrivacyAuthorize'),
  ),
  onNeedPrivacyAuthorization: onAsking,
  openPrivacyContract: api('openPrivacyContract', showContract),
  requestSubscribeMessage: api<{ tmplIds: string[] }>('requestSubscribeMessage', subscribe),
  getAccountInfoSync: () => ({
    miniProgram: { appId: 'wx0000000000000000', envVersion: 'develop', version: '' },
  }),
  showShareMenu: api('showShareMenu', () => offerSharing(true)),
  hideShareMenu: api('hideShareMenu', () => offerSharing(false)),
  updateShareMenu: api('updateShareMenu', () => undefined),
  getUpdateManager: () => ({
    onCheckForUpdate: (listener: (found: object) => void) => listener({ hasUpdate: false }),
    onUpdateReady: () => undefined,
    onUpdateFailed: () => undefined,
    applyUpdate: () => undefined,
  }),
  reportEvent: () => undefined,
  getLogManager: () => console,
  getRealtimeLogManager: () => console,
}
