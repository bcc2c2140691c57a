import { openCloud } from '../../core/cloud/app.ts'
import { takeVerdict } from '../../published/screening/take-verdict.ts'

const { db, identity } = openCloud()

/** What WeChat pushes: what its check says of a photo. It hears `success`, or it would say it again. */
export async function main(event: unknown): Promise<'success'> {
  // A phone can send an event that looks like WeChat's; only the platform says where it comes from.
  if (!identity().push) throw new Error('only WeChat may call this')
  await takeVerdict({ db, now: Date.now() }, event)
  return 'success'
}
