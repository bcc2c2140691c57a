import { parseArgs } from 'node:util'
import { backup } from '../local/cloud/backup/backup.ts'

const usage = 'npm run backup -- [--data DIR] --out FILE   (DIR is .data when not given)'

/** Backs a local store up into one file; the app may be running on it. */
function run(): void {
  const { values } = parseArgs({
    options: { data: { type: 'string', default: '.data' }, out: { type: 'string' } },
  })
  if (values.out === undefined) throw new Error('--out is missing')
  const { documents, files } = backup(values.data, values.out)
  console.log(`${values.out}: ${documents} documents, ${files} files`)
}

try {
  run()
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`)
  process.exitCode = 2
}
