import { works } from '../../cloudfunctions/entries/house.ts'
import { reports } from '../../cloudfunctions/matters/report/report-record.ts'
import { bareJpeg } from '../procedures/help/a-jpeg.ts'
import { MINUTE } from '../procedures/help/minutes.ts'
import type { Name } from '../procedures/help/phone.ts'
import { at, community } from '../procedures/help/town.ts'
import { chanceOf } from '../prove/chance.ts'
import { ModelTown } from './model-town.ts'

/** Monday, 2026-11-23 9:00 at +08:00. */
const monday = Date.UTC(2026, 10, 23, 1)

const worker = `worker-${community}003`

/** What may happen to a report with photos. */
export type Happening =
  | 'submit'
  | 'accept'
  | 'finish'
  | 'answer'
  | 'partly'
  | 'reopen'
  | 'tell'
  | { publish: boolean }
  | { swap: number; photo: number }
  | { work: string }

/** A JPEG that says which it is, of so many bytes more. */
export const aPhoto = (which: number, more = 0): Uint8Array =>
  new Uint8Array([
    ...bareJpeg.subarray(0, -2),
    ...[0xff, 0xda, 0, 2],
    ...new Uint8Array(more),
    // Doubled, 0xFF is part of a picture.
    ...(which === 0xff ? [0xff, 0x00] : [0, which]),
    ...[0xff, 0xd9],
  ])

/** A town with one report at a time that is photographed, and may go on the board. */
export class PhotographedTown extends ModelTown {
  private tokens = 0
  private readonly uploads: string[] = []
  private current = ''

  constructor() {
    super(monday, chanceOf('files').draw)
  }

  report(id = this.current) {
    return this.db.all(reports).find(({ _id }) => _id === id)
  }

  /** The bytes that a link leads to. */
  async bytesAt(url: string): Promise<Uint8Array> {
    const bytes = await this.files.read(url.replace('https://files/', ''), 2 ** 24)
    if (typeof bytes === 'string') throw new Error(`${url} is ${bytes}`)
    return bytes
  }

  /** Submits a report that may be shown, with photos; @returns its id */
  async submits(photos: readonly Uint8Array[]): Promise<string> {
    const place = { building: at.home }
    const told = { category: '0101', place, words: '堆了旧沙发', publish: true }
    const reply = await this.sends('chen', 'report.submit', photos, told)
    return String(Object(reply.ok ? reply.result : {}).id)
  }

  /** A report with these photos before and after, solved. */
  async solved(photos: readonly Uint8Array[]): Promise<void> {
    this.current = await this.submits(photos)
    await this.happens('accept')
    await this.finishes(photos)
    await this.happens('answer')
  }

  /** One thing happens; what can't happen now is refused, as anybody's mistake is. */
  async happens(one: Happening): Promise<void> {
    const report = this.report()
    const about = { reportId: this.current }
    const decision = { ...about, version: report?.version ?? 1 }
    if (one === 'submit') this.current = await this.submits([aPhoto(1), aPhoto(2)])
    else if (one === 'accept') await this.sends(worker, 'report.accept', [], decision)
    else if (one === 'finish') await this.finishes([aPhoto(3), aPhoto(4)])
    else if (one === 'answer')
      await this.sends('chen', 'report.answer', [], { ...about, answer: 'solved' })
    else if (one === 'partly')
      await this.sends('chen', 'report.answer', [aPhoto(6)], { ...about, answer: 'partly' })
    else if (one === 'reopen')
      await this.sends('chen', 'report.reopen', [], { ...about, words: '又堆了' })
    else if (one === 'tell') await this.steps(one)
    else if ('publish' in one) await this.sends('chen', 'report.publish', [], { ...about, ...one })
    else if ('work' in one) await this.steps(one.work)
    else this.swaps(one)
  }

  /** WeChat tells what it found, or a minute passes and the timer does one of its works. */
  async steps(step: string): Promise<void> {
    if (step === 'tell') return this.checker.tell(this.newContext())
    this.now += MINUTE
    await works[step]?.work(this.newContext(), () => true)
  }

  /** A minute passes, the timer does what reports and the board need, and WeChat tells. */
  async minute(): Promise<void> {
    for (const step of ['reports', 'screened', 'tell']) await this.steps(step)
  }

  /** Counts the bytes of files that are in hand at once: read, with nothing else read since. */
  countsBytesInHand(): { most: number } {
    const held = { most: 0 }
    const read = this.files.read.bind(this.files)
    let [reading, inHand] = [0, 0]
    this.files.read = async (...asked) => {
      if (reading === 0) inHand = 0
      reading++
      await new Promise(setImmediate)
      const bytes = await read(...asked)
      inHand += bytes.length
      held.most = Math.max(held.most, inHand)
      reading--
      return bytes
    }
    return held
  }

  private finishes(photos: readonly Uint8Array[]) {
    const decision = { reportId: this.current, version: this.report()?.version ?? 1 }
    const told = { ...decision, met: [0, 1, 2, 3], words: '清走了' }
    return this.sends(worker, 'report.finish', photos, told)
  }

  private swaps({ swap, photo }: { swap: number; photo: number }): void {
    const upload = this.uploads[swap % Math.max(1, this.uploads.length)]
    if (upload) this.files.upload(upload, aPhoto(photo))
  }

  /** Somebody uploads photos and sends something with them. */
  private sends(person: string, procedure: Name, photos: readonly Uint8Array[], told: object) {
    const token = `token${++this.tokens}`.padEnd(16, 'x')
    const folder = `u/${this.newContext().sign(`files oOpenidOf-${person}`)}/${token}`
    const ids = photos.map((photo, n) =>
      this.files.upload(`cloud://local.local/${folder}/${n + 1}.jpg`, photo),
    )
    this.uploads.push(...ids)
    const shown = ids.length > 0 ? { photos: ids } : {}
    return this.asks(person, procedure, { token, ...told, ...shown })
  }
}
