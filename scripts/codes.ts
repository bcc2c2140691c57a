import { mkdir, writeFile } from 'node:fs/promises'
import { exampleCity } from '../city/maanshan/city.ts'
import type { Window } from '../cloudfunctions/matters/window/window-record.ts'
import { buildingCodes } from './codes/links.ts'
import { type CodeOptions, readCodeOptions, usage } from './codes/options.ts'
import { openPrinter } from './codes/printer.ts'
import {
  doorSheet,
  filesOf,
  type NamedSheet,
  type WindowOrder,
  windowSheets,
} from './codes/sheets.ts'
import { at, shown } from './paths.ts'
import { showProgress } from './start/progress.ts'

const city = exampleCity()
const folder = at('dist', 'codes')

/** Prints each sheet into a file of its own in dist/codes, and shows how far it is. */
async function printAll(sheets: Iterable<NamedSheet>, total: number): Promise<void> {
  const progress = showProgress('codes')
  const printer = await openPrinter()
  try {
    await mkdir(folder, { recursive: true })
    let [files, codes] = [0, 0]
    for (const { file, sheet } of sheets) {
      progress.move(files++, total)
      await writeFile(`${folder}/${file}.pdf`, await printer.print(sheet))
      codes += sheet.cards.length
    }
    progress.end(`${codes} in ${files} files: ${shown(folder)}/`)
  } finally {
    await printer.close()
  }
}

/** The codes that were asked for: of all doors, or of some windows. */
function print({ secret, windows }: CodeOptions): Promise<void> {
  if (!windows) return printDoors(secret)
  const order = { ...windows, secret }
  return printAll(sheetsOf(windows.of, order), windows.of.length * filesOf(order))
}

function printDoors(secret: string): Promise<void> {
  const codes = buildingCodes(city.buildings, secret)
  const estates = [...new Set(codes.map(({ estate }) => estate))]
  const sheets = estates.map((name) =>
    doorSheet(
      name,
      codes.filter(({ estate }) => estate === name),
    ),
  )
  return printAll(sheets, sheets.length)
}

function* sheetsOf(windows: readonly Window[], order: WindowOrder): Generator<NamedSheet> {
  for (const window of windows) yield* windowSheets(window, order)
}

function optionsOrUsage(): CodeOptions | undefined {
  try {
    return readCodeOptions(process.argv.slice(2), {
      secret: process.env.JIAZAI_SECRET,
      known: city.windows,
    })
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`)
    process.exitCode = 2
    return undefined
  }
}

const options = optionsOrUsage()
if (options) await print(options)
