import { isFile } from '../files.ts'
import { at } from '../paths.ts'
import { runTool } from '../run.ts'
import type { Check } from './check.ts'

/** Phone, cloud and browser have a tsconfig each, since their globals clash. */
const projects = ['tsconfig.json', 'miniprogram/tsconfig.json', 'local/phone/tsconfig.json']

/** The TypeScript compiler finds nothing, under the project's strict options. */
export const types: Check[] = projects
  .filter((project) => isFile(at(project)))
  .map((project) => ({
    name: `types: ${project}`,
    run: async () => {
      const args = ['--project', project, '--pretty', 'false']
      const { code, output } = await runTool('typescript/bin/tsc', args)
      return code === 0 ? [] : output.split('\n')
    },
  }))
