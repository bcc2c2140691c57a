import { randomBytes } from 'node:crypto'
import { type Cloud, openCloud } from '../core/cloud/app.ts'
import { fingerprint } from '../core/cloud/identity.ts'
import { writeWorkbook } from '../core/cloud/workbook.ts'
import type { Context } from '../core/procedure/context.ts'
import { readDelivered } from '../messages/read-delivered.ts'
import { theCity } from './city.ts'
import { house } from './house.ts'

/** The environment variable that holds the deployment's own key (see docs/deploy.md). */
const KEY = 'JIAZAI_SECRET'

/** What an entry opens once an instance: the cloud, and the context that each call gets. */
export type Instance = {
  cloud: Cloud
  sign(text: string): string
  newId(): string
  newContext(): Context
}

/**
 * Opens an instance.
 * @throws Error when the deployment has no key: nothing may be signed with a guessable one.
 */
export function openInstance(): Instance {
  const key = process.env[KEY] ?? ''
  if (key.length < 32) throw new Error(`${KEY} is missing or shorter than 32 characters`)
  const cloud = openCloud()
  const sign = (text: string) => fingerprint(key, text)
  const { db, files, wechat } = cloud
  const delivered = (ids: readonly string[]) => readDelivered({ db }, ids)
  return {
    cloud,
    sign,
    newId: () => randomBytes(12).toString('hex'),
    newContext: () => ({
      db,
      files,
      wechat,
      workbook: writeWorkbook,
      city: theCity,
      ...house,
      delivered,
      now: Date.now(),
      random,
      sign,
      log,
    }),
  }
}

/** A number in [0, 1) that nobody can foretell. */
const random = (): number => randomBytes(6).readUIntBE(0, 6) / 2 ** 48

const log = (line: Record<string, string | number>): void => console.log(JSON.stringify(line))
