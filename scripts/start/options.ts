import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { isFile } from '../files.ts'
import { at } from '../paths.ts'

/** What to serve, and where; all paths absolute. */
export interface Options {
  /** True when it is this app that is served: then it is built, and an empty store is seeded. */
  own: boolean
  functions: string
  miniprogram: string | undefined
  schema: string | undefined
  data: string
  port: number
  /** Whether to begin with the example as it was, and forget what was done. */
  fresh: boolean
}

/** How to use `npm start`, for people. */
export const usage = `npm start -- [--functions DIR] [--miniprogram DIR] [--schema FILE] [--data DIR] [--port N] [--fresh]

  --functions    deployed functions, a folder each; without it, this app's,
                 or with --miniprogram those in the data's folder functions
  --miniprogram  a native mini-program; without it and --functions, this app's
  --schema       collections and indexes, in the form of dist/database.json
  --data         where store and files live; made when missing (.data)
  --port         8787; 0 takes a free one
  --fresh        forgets what was done, and begins with the example as it was`

/**
 * Reads the command line. With \`--functions\` or \`--miniprogram\` nothing of this app is served.
 * Throws an Error, in a sentence, on what it does not know or cannot use.
 */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      functions: { type: 'string' },
      miniprogram: { type: 'string' },
      schema: { type: 'string' },
      data: { type: 'string', default: '.data' },
      port: { type: 'string', default: '8787' },
      fresh: { type: 'boolean', default: false },
    },
  })
  const { functions, miniprogram, schema, data, port, fresh } = values
  if (schema !== undefined && !isFile(schema)) throw new Error(`--schema ${schema}: no such file`)
  const own = functions === undefined && miniprogram === undefined
  if (fresh && !own) throw new Error('--fresh: only this app has an example to begin with')
  return {
    own,
    functions: own ? at('dist', 'cloudfunctions') : resolve(functions ?? functionsIn(data)),
    miniprogram: own ? at('miniprogram') : miniprogram && resolve(miniprogram),
    schema:
      schema === undefined ? (own ? at('dist', 'database.json') : undefined) : resolve(schema),
    data: resolve(data),
    port: readPort(port),
    fresh,
  }
}

/** Where functions may be laid for a mini-program when none are named; made when missing. */
export const functionsIn = (data: string): string => join(data, 'functions')

function readPort(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port
  throw new Error(`--port ${text}: a number from 0 to 65535 is needed`)
}
