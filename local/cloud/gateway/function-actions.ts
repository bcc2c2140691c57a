import { invalid } from '../cloud-error.ts'
import type { Host } from '../host/host.ts'
import type { Actions } from './action.ts'

/** Functions that call functions; the caller goes with the call. */
export function functionActions(host: Host): Actions {
  return {
    'functions.invokeFunction': async (request, by) => {
      const { result } = await host.invoke(
        request.text('function_name'),
        parse(request.optionalText('request_data')),
        { ...by?.caller, source: `${by?.caller.source ?? ''},scf` },
      )
      return { data: { response_data: JSON.stringify(result ?? null) } }
    },
  }
}

function parse(text: string | undefined): unknown {
  if (text === undefined) return {}
  try {
    return JSON.parse(text)
  } catch {
    throw invalid('request_data must be JSON')
  }
}
