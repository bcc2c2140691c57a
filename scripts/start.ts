import { mkdir } from 'node:fs/promises'
import { serve } from '../local/serve.ts'
import { buildToRun } from './build.ts'
import { forgetStore } from './start/forget-store.ts'
import { functionsIn, type Options, readOptions, usage } from './start/options.ts'
import { serveApp } from './start/serve-app.ts'

type Server = Awaited<ReturnType<typeof serve>>

/** Brings up the cloud and the phones on this machine, and closes them when it is told to stop. */
async function start(options: Options): Promise<void> {
  const { own, functions, miniprogram, schema, data, port, fresh } = options
  if (own) await buildToRun()
  if (fresh) forgetStore(data)
  if (functions === functionsIn(data)) await mkdir(functions, { recursive: true })
  const server = own
    ? await serveApp(options)
    : await serve({
        functions,
        data,
        port,
        timers: true,
        ...(schema && { schema }),
        ...(miniprogram && { miniprogram }),
      })
  stopOnSignal(server)
  const seconds = (performance.now() / 1000).toFixed(1)
  console.log(`\n${server.url}  ready after ${seconds} s; Ctrl-C stops`)
}

function stopOnSignal(server: Server): void {
  const stop = async () => {
    process.off('SIGINT', stop).off('SIGTERM', stop)
    await server.close()
    process.exit(0)
  }
  process.on('SIGINT', stop).on('SIGTERM', stop)
}

function optionsOrUsage(): Options | undefined {
  try {
    return readOptions(process.argv.slice(2))
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`)
    process.exitCode = 2
    return undefined
  }
}

const options = optionsOrUsage()
if (options) await start(options)
