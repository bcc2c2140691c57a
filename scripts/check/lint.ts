import { runTool } from '../run.ts'
import type { Check } from './check.ts'

/** What is read of Biome's report. */
interface Report {
  diagnostics: {
    category: string
    message: string
    location?: { path: string; start?: { line: number } }
  }[]
}

/** Biome finds nothing to warn of and nothing to format. */
export const lint: Check = {
  name: 'lint and format',
  run: async () => {
    const args = ['check', '--error-on-warnings', '--reporter=json', '--max-diagnostics=200', '.']
    const { code, output } = await runTool('@biomejs/biome/bin/biome', args)
    return code === 0 ? [] : findings(output)
  },
}

/** Biome prints one line of JSON among notes to the reader; without it, its words stand as they are. */
function findings(output: string): string[] {
  const json = output.split('\n').find((line) => line.startsWith('{"summary"'))
  if (json === undefined) return output.split('\n')
  const { diagnostics }: Report = JSON.parse(json)
  return diagnostics.map(({ category, message, location }) => {
    const words = category === 'format' ? 'npx biome check --write' : message
    return `${location?.path ?? ''}:${location?.start?.line ?? 0}: ${category}: ${words}`
  })
}
