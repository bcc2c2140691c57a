import { describe, expect, it } from 'vitest'
import { DAY, HOUR } from '../../../cloudfunctions/core/clock/date.ts'
import type { Context } from '../../../cloudfunctions/core/procedure/context.ts'
import { records } from '../../../cloudfunctions/entries/house.ts'
import { reports } from '../../../cloudfunctions/matters/report/report-record.ts'
import { removeForgottenUploads } from '../../../cloudfunctions/privacy/forgotten-uploads.ts'
import { bareJpeg } from '../../procedures/help/a-jpeg.ts'
import { aReport, noon } from '../help/example.ts'
import { memoryDatabase } from '../help/memory-database.ts'
import { memoryFiles } from '../help/memory-files.ts'

const id = (path: string) => `cloud://local.local/${path}`

/** Files that are older and younger than two days, and the work that removes what is forgotten. */
async function atNight() {
  let written = noon - 2 * DAY - 1
  const files = memoryFiles({ now: () => written })
  const context = { db: memoryDatabase(), files, now: noon } as unknown as Context
  for (const path of ['u/a/t/1.jpg', 'u/b/t/v.mp3', 'kept/c/1.jpg', 'public/d/1.jpg']) {
    files.upload(id(path), bareJpeg)
  }
  written = noon - 2 * DAY
  files.upload(id('u/a/t/2.jpg'), bareJpeg)
  const work = (goOn = true) => removeForgottenUploads(records)(context, () => goOn)
  return { context, files, work }
}

describe('uploads that nothing names', () => {
  it('go after two days, and nothing else does', async () => {
    const { files, work } = await atNight()
    expect(await work(false)).toBe(0)
    expect(await work()).toBe(2)
    const left = ['kept/c/1.jpg', 'public/d/1.jpg', 'u/a/t/2.jpg']
    expect(files.all().sort()).toEqual(left.map(id))
  })

  it('stay while what was attached is not taken over, though it stands aside', async () => {
    const { context, work } = await atNight()
    const outbox = { from: 1, resumeAt: noon - HOUR - 1, tries: 0 }
    for (const nextAt of [outbox.resumeAt, noon + 5 * 60_000]) {
      await context.db.removeAll(reports, {})
      await context.db.add(reports, aReport({ nextAt, outbox }))
      await expect(work()).rejects.toThrow('reports are behind')
    }
    const soon = { ...outbox, resumeAt: noon - HOUR }
    await context.db.changeAll(reports, {}, { set: { outbox: soon } })
    expect(await work()).toBe(2)
  })

  it('go though a deadline is long due: that names no file', async () => {
    const { context, work } = await atNight()
    const { outbox: _, ...report } = aReport({ nextAt: noon - DAY })
    await context.db.add(reports, report)
    expect(await work()).toBe(2)
  })
})
