import { parseArgs } from 'node:util'
import { restore } from '../local/cloud/backup/restore.ts'

const usage = 'npm run restore -- --from FILE --data DIR   (DIR must be new or empty)'

/** Makes a data folder out of a backup. */
function run(): void {
  const { values } = parseArgs({ options: { from: { type: 'string' }, data: { type: 'string' } } })
  if (values.from === undefined || values.data === undefined) {
    throw new Error('--from and --data are needed')
  }
  restore(values.from, values.data)
  console.log(`${values.data} is as ${values.from} was; npm start -- --data ${values.data}`)
}

try {
  run()
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`)
  process.exitCode = 2
}
