import * as v from 'valibot'
import { rotas } from '../../../../miniprogram/contract/rota.ts'
import { handlersAndLeaders } from '../../../core/procedure/caller.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { community } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { reaches } from '../../place/rules/area.ts'
import { readRota } from '../rota.ts'
import { planned, turnOf } from '../rules/turn.ts'

/** Who has which turns of a community's rota (班表) from now on, for those who work there or lead it. */
export const communityRota = procedure({
  who: handlersAndLeaders,
  input: v.strictObject({ community, rota: v.picklist(rotas) }),
  async run(call) {
    const { caller, now, input } = call
    const near = caller.roles.some(
      ({ area }) => reaches(area, input.community) || reaches(input.community, area),
    )
    if (!near) return fail('CALL.NOT_ALLOWED')
    const turns = await readRota(call, input.rota, input.community)
    return { turns: planned(turns, now).map(turnOf) }
  },
})
