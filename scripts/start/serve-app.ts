import { exampleCity } from '../../city/maanshan/city.ts'
import { withDuty } from '../../city/maanshan/duty.ts'
import { serve } from '../../local/serve.ts'
import { at } from '../paths.ts'
import type { Options } from './options.ts'
import { examplePhones } from './phones.ts'
import { showProgress } from './progress.ts'
import { readSecret } from './secret.ts'
import { seed } from './seed.ts'
import { tellStory } from './story.ts'

/** What `serve` takes besides: `log` gets what the functions write, a line each. */
type Around = Pick<Parameters<typeof serve>[0], 'log' | 'clock' | 'patience'>

/** Serves this app with its example city, which is put into a store that is still empty. */
export async function serveApp(options: Options, around: Around = {}): ReturnType<typeof serve> {
  const { functions, miniprogram, schema, data, port } = options
  const secret = readSecret(data)
  const city = exampleCity()
  return serve({
    functions,
    data,
    port,
    ...around,
    timers: true,
    env: { JIAZAI_SECRET: secret },
    ...(schema && { schema }),
    storage: at('dist', 'storage.json'),
    ...(miniprogram && { miniprogram, phone: examplePhones(city, secret) }),
    async prepare(cloud) {
      const progress = showProgress('example city')
      if (!cloud.empty()) return progress.end('as it was left')
      const told = await tellStory({ cloud, city, secret, now: cloud.now() })
      const grids = withDuty(city.grids, cloud.now())
      await seed(cloud, { ...city, ...told, grids }, progress)
    },
  })
}
