import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { CloudBase } from '@cloudbase/node-sdk'
import { type BuildFailure, build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { bundling } from '../../scripts/build/functions.ts'
import { leftOut } from '../../scripts/build/left-out.ts'
import { weightFindings } from '../../scripts/build/weights.ts'
import { root } from '../../scripts/paths.ts'
import { folderOf } from './folder.ts'

/** Bundles a text as a function is bundled, and gives what it exports. */
async function bundled<T>(contents: string): Promise<T> {
  const outfile = join(folderOf({}), 'index.js')
  await build({ ...bundling, stdin: { contents, resolveDir: root }, outfile, logLevel: 'silent' })
  return createRequire(import.meta.url)(outfile)
}

/** What the SDK also has, without saying so in its types. */
type Untold = { mysql(): unknown; requestClient: { get(url: string): unknown } }

type Opened = {
  axios: { VERSION: string }
  init(options: object): CloudBase & Untold
  Builder: new () => { buildObject(value: object): string }
}

describe('the SDK in a bundle', async () => {
  const { axios, init, Builder } = await bundled<Opened>(`
    export { init } from '@cloudbase/node-sdk'
    export { Builder } from 'xml2js'
    export { default as axios } from 'axios'`)
  const app = init({ env: 'test', credentials: { env_id: 'test', private_key: 'none' } })
  const watching = { onChange: () => {}, onError: () => {} }

  it.each([
    ['@cloudbase/wx-cloud-client-sdk', () => app.models.anything],
    ['@cloudbase/wx-cloud-client-sdk', () => app.mysql()],
    ['@cloudbase/ai', () => app.ai()],
    ['axios', () => app.requestClient.get('http://127.0.0.1')],
    ['jsonwebtoken', () => app.auth().createTicket('somebody')],
    ['xmlbuilder', () => new Builder().buildObject({})],
    ['./realtime/websocket-client', () => app.database().collection('any').watch(watching)],
  ])('says of %s that it is left out, where it is used', (module, use) => {
    expect(use).toThrow(`${module} is left out of the bundle`)
  })

  it('leaves what our own code imports as it is', () => {
    expect(axios.VERSION).toMatch(/^\d/)
  })
})

it('can not be bundled when nothing imports what the list names', async () => {
  const failure = await bundled('').catch((error: BuildFailure) => error)
  expect(failure).toMatchObject({
    errors: leftOut.map(({ module, of }) => ({
      text: `${of} imports ${module} no more: take it off scripts/build/left-out.ts`,
    })),
  })
})

describe('the weight of a bundle', () => {
  const bundleOf = (inputs: Record<string, number>) => ({
    inputs: {},
    outputs: {
      'index.js': {
        bytes: 0,
        imports: [],
        exports: [],
        inputs: Object.fromEntries(
          Object.entries(inputs).map(([file, bytesInOutput]) => [file, { bytesInOutput }]),
        ),
      },
    },
  })

  it('names the packages when they are too heavy', () => {
    const heavy = {
      'node_modules/sdk/node_modules/@new/heavy/index.js': 575_000,
      'node_modules/a/b.js': 1,
    }
    expect(weightFindings('api', bundleOf(heavy))).toEqual([
      'api: packages (@new/heavy 575000, a 1, …): 575001 bytes, 575000 allowed',
    ])
  })

  it('names our own code when it is too heavy', () => {
    expect(weightFindings('push', bundleOf({ 'cloudfunctions/a.ts': 300_001 }))).toEqual([
      'push: our own code: 300001 bytes, 300000 allowed',
    ])
  })

  it('refuses a function without a limit', () => {
    expect(weightFindings('new', bundleOf({ 'cloudfunctions/a.ts': 1 }))).toHaveLength(1)
  })
})
