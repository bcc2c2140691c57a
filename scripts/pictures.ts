import { type RunningExample, startExample } from '../tests/phone/help/running-example.ts'
import { buildToRun } from './build.ts'
import { at, shown } from './paths.ts'
import { type Screen, tableOf, widthOf } from './pictures/frame.ts'
import { afterwards, cameraOn, firstMinute, looks } from './pictures/screens.ts'

/** Takes the README's pictures of the running app, on a city that has just been told its story. */
await buildToRun()
const example = await startExample()
try {
  await takeShell(example)
  const camera = cameraOn(example)
  await takeTable(example, 'phones', await firstMinute(camera))
  await takeTable(example, 'looks', await looks(camera, example.url))
  await takeTable(example, 'figures', await afterwards(camera))
} finally {
  await example.stop()
}

function picture(name: string): string {
  return at('docs', 'pictures', `${name}.png`)
}

/** Phones side by side, in one picture. */
async function takeTable({ browser, url }: RunningExample, name: string, screens: Screen[]) {
  const viewport = { width: widthOf(screens.length), height: 300 }
  const page = await browser.newPage({ viewport, deviceScaleFactor: 2 })
  await page.goto(`${url}/phone/font/index.css`)
  await page.setContent(tableOf(screens), { waitUntil: 'networkidle' })
  await page.screenshot({ path: picture(name), fullPage: true })
  console.log(shown(picture(name)))
}

/** What `npm start` opens. */
async function takeShell({ browser, url }: RunningExample) {
  const viewport = { width: 1760, height: 1060 }
  const page = await browser.newPage({ viewport, deviceScaleFactor: 1 })
  await page.goto(url)
  const begins = ['去回答', '受理', '件还没有人接', '声哨等您报到']
  for (const [at, words] of begins.entries()) {
    const phone = page.frameLocator(`iframe[title="手机 ${at + 1}"]`)
    await phone.getByText(words).first().waitFor()
  }
  await page.screenshot({ path: picture('shell'), animations: 'disabled' })
  console.log(shown(picture('shell')))
}
