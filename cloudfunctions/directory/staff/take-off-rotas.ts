import { rotas } from '../../../miniprogram/contract/rota.ts'
import { overlap } from '../../core/clock/stretch.ts'
import type { Context } from '../../core/procedure/context.ts'
import type { Stretch } from '../place/place-record.ts'
import { readRota, writeRota } from './rota.ts'

/** Takes somebody off the rotas (班表) of a community for a stretch in which they are not there. */
export async function takeOffRotas(
  context: Pick<Context, 'db'>,
  community: string,
  person: string,
  stretch: Stretch,
): Promise<void> {
  for (const rota of rotas) {
    const turns = await readRota(context, rota, community)
    const left = turns.filter((turn) => turn.id !== person || !overlap(turn, stretch))
    if (left.length < turns.length) await writeRota(context, rota, community, left)
  }
}
