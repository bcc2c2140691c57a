import { existsSync } from 'node:fs'
import { at } from '../paths.ts'
import { runTool } from '../run.ts'
import type { Check } from './check.ts'

const folders = ['cloudfunctions', 'miniprogram', 'local', 'city', 'scripts', 'tests']

/** Imports run one way: the rules and their reasons stand in .dependency-cruiser.mjs. */
export const layers: Check = {
  name: 'layers and cycles',
  run: async () => {
    const present = folders.filter((folder) => existsSync(at(folder)))
    const args = ['--config', '.dependency-cruiser.mjs', '--output-type', 'err', ...present]
    const { code, output } = await runTool('dependency-cruiser/bin/dependency-cruise.mjs', args)
    return code === 0 ? [] : output.split('\n')
  },
}
