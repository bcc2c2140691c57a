import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, describe, expect, it } from 'vitest'
import type { Report } from '../../../cloudfunctions/matters/report/report-record.ts'
import { Clock } from '../../../local/clock/clock.ts'
import { tuesday } from '../../moments.ts'
import { MINUTE, minutesPass } from '../help/minutes.ts'
import { openTown, type Town } from '../help/open-town.ts'
import { aToken, expectOk, type Phone } from '../help/phone.ts'
import { at } from '../help/town.ts'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'town-kill-'))
  folders.push(folder)
  return folder
}

/** Does something in the town of a folder, as many minutes later than it began, and closes it. */
async function inTown<T>(data: string, minutes: number, act: (town: Town) => Promise<T>) {
  const town = await openTown({ data, clock: Clock.standing(tuesday + minutes * MINUTE) })
  try {
    return await act(town)
  } finally {
    await town.close()
  }
}

/**
 * Lets another process serve the town a minute later, calls it from a phone, and waits until it has killed itself
 * upon the fatal request. The phone hears nothing.
 */
async function callUntilDeath(data: string, fatal: string, phone: Phone, call: object) {
  const script = join(import.meta.dirname, 'fixtures', 'killable-town.ts')
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', script, data, fatal, `${tuesday + MINUTE}`],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const died = new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)))
  for await (const url of createInterface({ input: child.stdout })) {
    const answered = fetch(`${url}/wx/callFunction`, {
      method: 'POST',
      headers: { 'x-wx-openid': phone.openid },
      body: JSON.stringify({ name: 'api', data: call }),
    })
    await expect(answered).rejects.toThrow()
  }
  expect(await died).toBe('SIGKILL')
}

/** A report that its worker has finished, in a town of its own. */
async function finishedReport(data: string): Promise<{ id: string; chen: Phone }> {
  return inTown(data, 0, async ({ chen, wang }) => {
    const id = await chen.hasSubmitted({ category: '0401' })
    expectOk(await wang.accepts(id))
    expectOk(await wang.finishes(id))
    return { id, chen }
  })
}

const restsIn = (town: Town, id: string) => town.cloud.find('reports', { restOf: id })

const unconfirmedIn = (town: Town) =>
  town.cloud.find('reports').flatMap(({ _id, outbox }) => (outbox === undefined ? [] : [_id]))

describe('a process killed after an answer was written', () => {
  it.each([
    ['before anything followed', '"partly\\"', 0],
    ['when the rest was made, unbeknown to the report', '-rest\\"', 1],
    ['when all had followed, before anybody heard', '-4-answered-', 1],
  ])('%s, loses nothing and doubles nothing', async (_, fatal, rests) => {
    const data = newFolder()
    const { id, chen } = await finishedReport(data)
    const token = aToken()
    const input = { reportId: id, token, answer: 'partly', words: '还是晃' }
    await callUntilDeath(data, fatal, chen, { procedure: 'report.answer', input })

    await inTown(data, 2, async (town) => {
      const { history, outbox } = town.stored(id)
      expect(history.at(-1)).toMatchObject({ action: 'answer', answer: 'partly' })
      expect(outbox?.from).toBeLessThanOrEqual(4)
      expect(restsIn(town, id)).toHaveLength(rests)
    })
    // What a call leaves undone is left to it for a while: then the timer does it.
    await inTown(data, 3, async (town) => {
      await minutesPass(town.cloud)
      expect(unconfirmedIn(town)).toEqual([])
      expect(restsIn(town, id)).toMatchObject([{ _id: `${id}-rest`, status: 'assigned' }])
      const before = town.everything()
      const again = await town.chen.answers(id, 'partly', { token, words: '还是晃' })
      expect(expectOk(again)).toEqual({ id, version: 4, status: 'closed' })
      await minutesPass(town.cloud)
      expect(town.everything()).toBe(before)
    })
  })
})

describe('a process killed after a submission was written', () => {
  it('has the report, and answers the same token with that report', async () => {
    const data = newFolder()
    const { chen } = await finishedReport(data)
    const input = {
      token: aToken(),
      category: '0401',
      place: { building: at.home },
      words: '又来了',
    }
    const call = { procedure: 'report.submit', input }
    // The words are written with the report alone; its token is counted before.
    await callUntilDeath(data, input.words, chen, call)
    await inTown(data, 2, async (town) => {
      const stored = () => town.cloud.find('reports', { 'history.token': input.token }) as Report[]
      expect(stored()).toHaveLength(1)
      const { id, number } = expectOk(await town.chen.submits(input))
      expect(stored()).toMatchObject([{ _id: id, number }])
    })
  })
})
