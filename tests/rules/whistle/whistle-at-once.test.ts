import { describe, expect, it } from 'vitest'
import type { Context } from '../../../cloudfunctions/core/procedure/context.ts'
import { whistleAtOnce } from '../../../cloudfunctions/matters/whistle/effects/whistle-at-once.ts'
import { whistles } from '../../../cloudfunctions/matters/whistle/whistle-record.ts'
import { aCategory, aReport } from '../help/example.ts'
import { smallCity } from '../help/small-city.ts'

/** A call in a city in which departments are called at once, and what it wrote down. */
async function whereFilesFail() {
  const context = (await smallCity()).newContext()
  const logged: object[] = []
  const failing: Context = {
    ...context,
    city: { ...context.city, categories: [aCategory({ route: 'whistle' })] },
    files: {
      ...context.files,
      read: () => Promise.reject(new Error('the bucket does not answer')),
    },
    log: (line) => logged.push(line),
  }
  return { failing, logged }
}

describe('a whistle that the system blows', () => {
  it('calls departments without photos where none can be kept, and writes down why', async () => {
    const { failing, logged } = await whereFilesFail()
    const photos = ['cloud://local.local/u/reporter/token/1.jpg']
    const report = aReport({ content: { 1: { words: '井盖没了', photos } } })
    const [entry] = report.history
    if (!entry) throw new Error('a report without its first entry')
    expect(await whistleAtOnce.run(failing, report, entry)).toBe('done')
    const [blown] = await failing.db.find(whistles, { report: report._id }, { limit: 1 })
    expect(blown).toMatchObject({ status: 'blown', content: {} })
    expect(logged).toMatchObject([{ code: 'PHOTOS.LEFT' }])
  })
})
