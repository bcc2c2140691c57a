import { spawn } from 'node:child_process'
import { buildToRun } from './build.ts'
import { root } from './paths.ts'

/** Builds, since the tests run the functions as they are deployed, then runs them once. */
await buildToRun()
const args = ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)]
const tests = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' })
tests.on('exit', (code) => {
  process.exitCode = code ?? 1
})
