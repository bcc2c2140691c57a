import { init, SYMBOL_CURRENT_ENV } from '@cloudbase/node-sdk'
import { type Database, openDatabase } from './database.ts'
import { type Files, openFiles } from './files.ts'
import { type Identity, readIdentity } from './identity.ts'
import { openWeChat, type WeChat } from './wechat.ts'

/** The cloud, as an entry opens it once an instance. */
export type Cloud = { db: Database; files: Files; wechat: WeChat; identity(): Identity }

/** Opens the environment that the function runs in. */
export function openCloud(): Cloud {
  const app = init({ env: SYMBOL_CURRENT_ENV })
  return {
    db: openDatabase(app.database()),
    files: openFiles(app, () => Date.now()),
    wechat: openWeChat(),
    identity: () => readIdentity(app),
  }
}
