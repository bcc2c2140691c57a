import { init, SYMBOL_CURRENT_ENV } from '@cloudbase/node-sdk'
import { type Database, openDatabase } from './database.ts'
import { type Files, openFiles } from './files.ts'
import { type Identity, readIdentity } from './identity.ts'

/** The cloud, as an entry opens it once an instance. */
export type Cloud = { db: Database; files: Files; identity(): Identity }

/** Opens the environment that the function runs in. */
export function openCloud(): Cloud {
  const app = init({ env: SYMBOL_CURRENT_ENV })
  return {
    db: openDatabase(app.database()),
    files: openFiles(app, Date.now),
    identity: () => readIdentity(app),
  }
}
