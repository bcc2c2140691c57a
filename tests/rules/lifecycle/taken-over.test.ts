import { beforeEach, describe, expect, it } from 'vitest'
import { keptFolder } from '../../../cloudfunctions/core/files/take-over.ts'
import { byTime } from '../../../cloudfunctions/core/lifecycle/by-time.ts'
import { withFilesKept } from '../../../cloudfunctions/core/lifecycle/keep-files.ts'
import { type Report, reports } from '../../../cloudfunctions/matters/report/report-record.ts'
import { reportKind } from '../../../cloudfunctions/matters/report/rules/report-kind.ts'
import { type Probed, probedContext } from '../../lifecycle/probed-context.ts'
import { aJpeg } from '../../procedures/help/a-jpeg.ts'
import { aReport, noon } from '../help/example.ts'
import { type MemoryFiles, memoryFiles } from '../help/memory-files.ts'

const upload = 'cloud://local.local/u/folder/token/1.jpg'

/** A report with a photo that the timer is to take over at noon. */
const shown = (): Report =>
  aReport({
    content: { 1: { words: '灯不亮', photos: [upload] } },
    outbox: { from: 1, resumeAt: noon, tries: 0 },
    nextAt: noon,
  })

let probed: Probed
let files: MemoryFiles
beforeEach(async () => {
  files = memoryFiles()
  files.upload(upload, aJpeg)
  probed = probedContext(reports)
  probed.context.files = files
  await probed.context.db.add(reports, shown())
})

const aTimer = (context = probed.context) => byTime(reportKind)(context, () => true)

async function stored(): Promise<Report> {
  const report = await probed.context.db.read(reports, shown()._id)
  if (!report) throw new Error('it is gone')
  return report
}

/** The photos that a report names, as far as they are there. */
const there = ({ content }: Report) =>
  content[1]?.photos?.filter((file) => files.all().includes(file)) ?? []

describe('a photo that two timers take over at once', () => {
  it('stays, when the slower one found nothing of it any more', async () => {
    // The slower one looks for the file when the faster one has done all of it.
    const slow = { ...probed.context, files: { ...files } }
    slow.files.read = async (...asked) => {
      await aTimer()
      return files.read(...asked)
    }
    await aTimer(slow)
    const report = await stored()
    expect(there(report)).toHaveLength(1)
    expect(report).not.toHaveProperty('outbox')
  })

  it('leaves to be done what the faster one left to be done', async () => {
    const slow = { ...probed.context, files: { ...files } }
    slow.files.read = async (...asked) => {
      probed.outcomes = ['fails']
      await aTimer()
      return files.read(...asked)
    }
    await aTimer(slow)
    expect((await stored()).outbox).toMatchObject({ tries: 1 })
  })
})

describe('a photo that was taken over just as a deadline came', () => {
  it('waits where it was uploaded until its record names what was kept', async () => {
    // Somebody writes as the photo is taken over, and what they write makes a step due.
    const late = { ...probed.context, files: { ...files } }
    late.files.read = async (...asked) => {
      const { version, dueAt } = await stored()
      const set = { version: version + 1, dueAt: noon - 1 }
      if (dueAt > noon) await probed.context.db.change(reports, { _id: shown()._id }, { set })
      return files.read(...asked)
    }
    await aTimer(late)
    const between = await stored()
    expect(between.history.at(-1)?.by).toBe('system')
    expect(there(between)).toHaveLength(1)
    probed.context.now = noon + 60_000
    await aTimer()
    expect(there(await stored())).toEqual([expect.stringContaining('kept/')])
    expect(files.all()).toHaveLength(1)
  })
})

describe('what is kept for one record', () => {
  it('is kept for another beside it, and stays where it was', async () => {
    await aTimer()
    const { content } = await stored()
    const { context } = probed
    const other = aReport({ _id: 'other', content })
    await context.db.add(reports, { ...other, outbox: { from: 1, resumeAt: noon, tries: 0 } })
    const kept = await withFilesKept(context, reportKind, other)
    expect(kept.content[1]?.photos?.[0]).toContain(keptFolder(context, reports.name, 'other'))
    expect(kept.history[0]?.sums).toEqual((await stored()).history[0]?.sums)
    probed.context.now = noon + 60_000
    await aTimer()
    expect(there(await stored())).toHaveLength(1)
  })
})
