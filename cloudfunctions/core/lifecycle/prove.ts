import { keptFolder, takeOver } from '../files/take-over.ts'
import type { Context } from '../procedure/context.ts'
import { type Failure, fail } from '../procedure/failure.ts'
import { filesIn } from './content.ts'
import { sumsOf, type Taken, withFiles } from './keep-files.ts'
import type { Content } from './lifecycle-record.ts'

/** What was said and shown as proof: with the files that were taken over, and their SHA-256. */
export type Proof = { content: Content; sums: string[] }

/**
 * Takes over what is shown as proof before the step that needs it, so that it is there, and nobody can
 * change it afterwards; one file after another, two operations each. The uploads stay.
 */
export async function prove(
  context: Pick<Context, 'files' | 'sign'>,
  { name }: { name: string },
  id: string,
  content: Content,
): Promise<Proof | Failure> {
  const taken: Taken = new Map()
  for (const upload of filesIn(content)) {
    const kept = await takeOver(context, upload, keptFolder(context, name, id))
    if (!kept) return fail(upload === content.voice?.file ? 'REPORT.BAD_VOICE' : 'REPORT.BAD_PHOTO')
    taken.set(upload, kept)
  }
  return { content: withFiles(content, taken), sums: sumsOf(content, taken) }
}
