import { runTool } from '../run.ts'
import type { Check } from './check.ts'

/** No file, export or dependency that nobody uses; the entries stand in knip.ts. */
export const unused: Check = {
  name: 'unused code',
  run: async () => {
    const args = ['--no-progress', '--reporter', 'compact', '--treat-config-hints-as-errors']
    const { code, output } = await runTool('knip/bin/knip.js', args)
    return code === 0 ? [] : output.split('\n')
  },
}
