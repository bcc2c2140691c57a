import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exampleCity } from '../../city/maanshan/city.ts'
import { readCity } from '../../city/read-city.ts'
import { fingerprint } from '../../cloudfunctions/core/cloud/identity.ts'
import { readSignedLink } from '../../cloudfunctions/core/procedure/signed-link.ts'
import { readCode } from '../../cloudfunctions/matters/window/rules/code.ts'
import { openPrinter, type Printer } from '../../scripts/codes/printer.ts'
import { windowSheets } from '../../scripts/codes/sheets.ts'
import { secret } from '../procedures/help/cloud-of-town.ts'
import { proven } from './proven.ts'
import { openReader, type Reader } from './read-codes.ts'
import { scale } from './scale.ts'

let printer: Printer
let reader: Reader
beforeAll(async () => {
  printer = await openPrinter()
  reader = await openReader()
})
afterAll(() => Promise.all([printer.close(), reader.close()]))

const [window] = exampleCity().windows
const city = readCity()
const until = 2027
const sign = (text: string) => fingerprint(secret, text)
const opens = (link: string, now: number) => {
  const text = readSignedLink(city, 'window', link, now, sign)
  return text === undefined ? undefined : readCode(text)?.serial
}

describe('the slips of a window', () => {
  it(
    'are printed so that each can be read, opens its window, and is another',
    async () => {
      if (!window) throw new Error('the example has no window')
      const [, ...files] = windowSheets(window, { first: 1, count: scale.codes, until, secret })
      const links: string[] = []
      for (const { sheet } of files) links.push(...(await reader.read(await printer.print(sheet))))
      const [before, after] = [Date.UTC(2027, 11, 31, 15, 59), Date.UTC(2027, 11, 31, 16)]
      const all = Array.from({ length: scale.codes }, (_, place) => place + 1)
      expect(links.map((link) => opens(link, before))).toEqual(all)
      expect(links.filter((link) => opens(link, after) !== undefined)).toEqual([])
      proven('codes', `${links.length} slips printed and read back from the pages, none twice`)
    },
    scale.patience,
  )
})
