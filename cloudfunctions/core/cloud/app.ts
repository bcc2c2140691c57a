import { init, SYMBOL_CURRENT_ENV } from '@cloudbase/node-sdk'
import { type Database, openDatabase } from './database.ts'
import { type Files, openFiles } from './files.ts'
import type { Host } from './host.ts'
import { type Identity, readIdentity } from './identity.ts'
import { openWeChat, type WeChat } from './wechat.ts'

/** The cloud, as an entry opens it once an instance. */
export type Cloud = { db: Database; files: Files; wechat: WeChat; identity(): Identity }

/** The host that a function runs on, as its environment variables tell; what they tell may change. */
const theHost: Host = {
  now: () => Date.now(),
  env: () => process.env.TCB_ENV || process.env.SCF_NAMESPACE || '',
  access() {
    const { TENCENTCLOUD_SECRETID: id, TENCENTCLOUD_SECRETKEY: key } = process.env
    return { id: id ?? '', key: key ?? '', token: process.env.TENCENTCLOUD_SESSIONTOKEN ?? '' }
  },
  fetch: (...asked) => fetch(...asked),
}

/** Opens the environment that the function runs in. */
export function openCloud(): Cloud {
  const app = init({ env: SYMBOL_CURRENT_ENV })
  return {
    db: openDatabase(app.database()),
    files: openFiles(app, theHost),
    wechat: openWeChat(),
    identity: () => readIdentity(app),
  }
}
