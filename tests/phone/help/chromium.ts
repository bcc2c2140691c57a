/** Headless Chromium out of its npm package: nothing is installed by hand. */
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import chromium, { inflate } from '@sparticuz/chromium'

const require = createRequire(import.meta.url)
const entry = require.resolve('@sparticuz/chromium')
const packed = path.resolve(path.dirname(entry), '../bin')

export type UnpackedChromium = {
  executable: string
  /** Shared libraries for machines that have none of their own. */
  libraries: string
}

/** The package unpacks into the temporary directory; it is given one of its own, moved when complete. */
async function unpackInto(folder: string) {
  const before = process.env.TMPDIR
  await mkdir(path.dirname(folder), { recursive: true })
  const fresh = await mkdtemp(`${folder}-`)
  process.env.TMPDIR = fresh
  try {
    await chromium.executablePath(packed)
    await inflate(path.join(packed, 'al2023.tar.br'))
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
  // another process may have been quicker: its browser is as good
  await rename(fresh, folder).catch(() => rm(fresh, { recursive: true }))
}

/** Unpacks the browser once for all test processes. Out: where it lies. */
export async function unpackChromium(): Promise<UnpackedChromium> {
  const { version } = require(path.resolve(packed, '../package.json')) as { version: string }
  const folder = path.join(tmpdir(), `headless-chromium-${version}-${process.getuid?.() ?? 0}`)
  if (!existsSync(folder)) await unpackInto(folder)
  return {
    executable: path.join(folder, 'chromium'),
    libraries: path.join(folder, 'al2023', 'lib'),
  }
}
