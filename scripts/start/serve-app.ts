import { exampleCity } from '../../city/maanshan/city.ts'
import { withDuty } from '../../city/maanshan/duty.ts'
import type { Clock } from '../../local/clock/clock.ts'
import { serve } from '../../local/serve.ts'
import type { Options } from './options.ts'
import { examplePhones } from './phones.ts'
import { showProgress } from './progress.ts'
import { readSecret } from './secret.ts'
import { seed } from './seed.ts'
import { tellStory } from './story.ts'

/** Who is told what the functions write, a line each, and the clock of it all; the machine's own when not given. */
interface Around {
  log?: (line: string) => void
  clock?: Clock
}

/** Serves this app with its example city, which is put into a store that is still empty. */
export async function serveApp(
  options: Options,
  { log = console.log, clock }: Around = {},
): ReturnType<typeof serve> {
  const { functions, miniprogram, schema, data, port } = options
  const secret = readSecret(data)
  const city = exampleCity()
  return serve({
    functions,
    data,
    port,
    log,
    timers: true,
    env: { JIAZAI_SECRET: secret },
    ...(clock && { clock }),
    ...(schema && { schema }),
    ...(miniprogram && { miniprogram, phone: examplePhones(city, secret) }),
    async prepare(cloud, url) {
      const progress = showProgress('example city')
      if (!cloud.empty()) return progress.end('as it was left')
      const told = await tellStory({ url, city, secret, now: cloud.now() })
      const grids = withDuty(city.grids, cloud.now())
      await seed(cloud, { ...city, ...told, grids }, progress)
    },
  })
}
