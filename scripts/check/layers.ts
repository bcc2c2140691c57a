import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { at, root } from '../paths.ts'
import { run } from '../run.ts'
import type { Check } from './check.ts'
import { componentFindings } from './component-layers.ts'

const folders = ['cloudfunctions', 'miniprogram', 'local', 'city', 'scripts', 'tests']

/** Imports run one way: the rules and their reasons stand in .dependency-cruiser.mjs. */
export const layers: Check = { name: 'layers and cycles', run: () => layerFindings(root) }

/** Each import, and each use of a component, that runs the wrong way in a house of this layout. */
export async function layerFindings(house: string): Promise<string[]> {
  return [...(await importFindings(house)), ...(await componentFindings(house))]
}

async function importFindings(house: string): Promise<string[]> {
  const present = folders.filter((folder) => existsSync(join(house, folder)))
  const args = ['--config', at('.dependency-cruiser.mjs'), '--output-type', 'err', ...present]
  const tool = at('node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs')
  const { code, output } = await run(process.execPath, [tool, ...args], house)
  return code === 0 ? [] : output.split('\n').filter((line) => line.trim() !== '')
}
