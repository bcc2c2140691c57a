import { at } from '../paths.ts'
import { runTool } from '../run.ts'
import { keptRun } from './audit/report.ts'
import { rules } from './audit/rules.ts'
import type { Run } from './audit/run.ts'
import { type Judged, judge, scoreOf } from './audit/score.ts'
import { readSource } from './audit/source.ts'
import type { Check } from './check.ts'

let judged: Judged[] = []

/**
 * WeChat's experience score and the rules for elders, from the sources and from a browser that opens
 * every page. `npm test` opens them anyway; they are opened here only when they have changed since.
 */
export const audit: Check = {
  name: 'experience, elders',
  async run() {
    const run = keptRun() ?? (await openAll())
    judged = judge(rules, { source: readSource(at('miniprogram')), run })
    return judged
      .filter(({ rule }) => !rule.timed)
      .flatMap(({ rule, findings }) => findings.map((line) => `${rule.name}: ${line}`))
  },
  says() {
    const slow = judged.filter(({ rule, findings }) => rule.timed && findings.length > 0)
    const told = `experience score ${scoreOf(judged)} of 100, ${rules.length} rules`
    return [told, ...slow.map(({ rule }) => `slow on this machine: ${rule.name}`)].join('; ')
  },
}

/** Opens every page in a browser. @throws Error when they can't be opened */
async function openAll(): Promise<Run> {
  const { output } = await runTool('tsx/dist/cli.mjs', [
    'scripts/test.ts',
    'tests/phone/screens/screens.test.ts',
  ])
  const run = keptRun()
  if (!run) throw new Error(`the pages could not be opened:\n${output}`)
  return run
}
