/** The example for the tests of a file, and phones for people. */
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import type { Procedures } from '../../../typings/procedures.d.ts'
import { computerScreen, openPhonePage, type PhonePage, type PhonePageOptions } from './browser.ts'
import { type PhoneUser, phoneUser } from './phone-user.ts'
import { ask, type RunningExample, startExample } from './running-example.ts'

/** Where a picture of a phone is put to be looked at. */
export const shot = (name: string): string =>
  join(import.meta.dirname, '..', 'shots', `${name}.png`)

export type Example = {
  /** Gives a phone to somebody; anybody who is not in `people` is new here. */
  gives(openid: string, options?: PhonePageOptions): Promise<PhoneUser>
  /** Seats somebody at a computer, on which the mini-program is as large as its window. */
  seats(openid: string, options?: PhonePageOptions): Promise<PhoneUser>
  /** Asks the cloud what a phone of that person would get. */
  asks<Name extends keyof Procedures>(
    openid: string,
    procedure: Name,
    input: Procedures[Name]['input'],
  ): Promise<Procedures[Name]['result']>
  /** The time it is, in the cloud and on the phones, epoch ms. */
  now(): number
  /** Lets time pass, ms: what it brings has come when this is over, and all phones know. */
  passes(ms: number): Promise<void>
}

/**
 * Runs the example for the tests of a file. After each test its phones are put away; no phone may
 * have complained, of itself or of what the local phone has not got, and no function of a surprise;
 * nobody may have heard the number of a stranger, and no log may tell of people.
 */
export function useExample(): Example {
  let running: RunningExample | undefined
  let phones: PhonePage[] = []
  const example = () => {
    if (!running) throw new Error('the example is started before the first test')
    return running
  }
  beforeAll(async () => {
    running = await startExample()
  })
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail')
      for (const [at, page] of phones.entries())
        await page.screenshot({ path: shot(`failed-${task.id}-${at}`) })
    const errors = phones.flatMap((page) => page.errors)
    await Promise.all(phones.map((page) => page.context().close()))
    phones = []
    expect([...example().wrongs(), ...errors]).toEqual([])
  })
  afterAll(async () => {
    // What was answered when the last phones were put away already.
    const wrongs = running?.wrongs() ?? []
    await running?.stop()
    expect(wrongs).toEqual([])
  })
  const opens = async (given: PhonePageOptions, window?: typeof computerScreen) => {
    const page = await openPhonePage(example().browser, example().url, given, window)
    phones.push(page)
    return phoneUser(page)
  }
  return {
    gives: (openid, options) => opens({ openid, ...options }),
    seats: (openid, options) => opens({ openid, ...options }, computerScreen),
    asks: (openid, procedure, input) => ask(example().url, openid, procedure, input),
    now: () => example().cloud.now(),
    async passes(ms) {
      const { cloud } = example()
      await cloud.moveClock(ms)
      const reading = JSON.stringify({ at: cloud.now() })
      await Promise.all(phones.map((page) => page.evaluate(`__phone.goBy(${reading})`)))
    },
  }
}
