import type { Context } from '../../core/procedure/context.ts'
import { describe } from '../../core/procedure/surprise.ts'
import { people } from '../../directory/person/person-record.ts'
import { reports } from '../../matters/report/report-record.ts'
import { type Answers, photosToAsk } from './rules/ask.ts'
import type { Screening } from './screening-record.ts'

type Asking = Pick<Context, 'db' | 'files' | 'wechat' | 'now' | 'log'>

/** Asks WeChat with the openid of a recent visitor; `away` where there is none, `failed` when it fails. */
type Ask = <T>(what: (openid: string) => Promise<T>) => Promise<T | 'away' | 'failed'>

/** Asks about all that is to be asked about now, at once, on the account of whoever was here last. */
export async function askAbout(context: Asking, screening: Screening): Promise<Answers> {
  const files = photosToAsk(screening, context.now)
  const isWordsDue = screening.words === 'pending'
  if (!isWordsDue && files.length === 0) return { photos: new Map() }
  const person = await context.db.read(people, screening.person)
  const ask: Ask = async (what) =>
    person ? tried(context, screening, what, person.openid) : 'away'
  const [words, photos] = await Promise.all([
    isWordsDue ? askAboutWords(context, screening, ask) : undefined,
    askAboutPhotos(context, files, ask),
  ])
  return { ...(words ? { words } : {}), photos }
}

async function askAboutWords({ db, wechat }: Asking, { report, version }: Screening, ask: Ask) {
  const words = (await db.read(reports, report))?.content[version]?.words
  return words ? ask((openid) => wechat.checkWords(openid, words)) : 'gone'
}

async function askAboutPhotos(
  { files, wechat }: Asking,
  photos: readonly string[],
  ask: Ask,
): Promise<Answers['photos']> {
  const links = await files.links(photos)
  const asked = photos.map(async (file) => {
    const url = links.get(file)
    const told = url ? await ask((openid) => wechat.checkPhoto(openid, url)) : 'gone'
    return [file, told] as const
  })
  return new Map(await Promise.all(asked))
}

/** The checker's answer, or that it failed, which goes into the log. */
async function tried<T>(
  { log }: Asking,
  { _id }: Screening,
  what: (openid: string) => Promise<T>,
  openid: string,
): Promise<T | 'failed'> {
  try {
    return await what(openid)
  } catch (surprise) {
    log({ screening: _id, code: 'SCREENING.FAILED', ...describe(surprise) })
    return 'failed'
  }
}
