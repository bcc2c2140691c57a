import type { DeployedFunction } from './function-folder.ts'
import type { Caller } from './invocation.ts'

/** The name of the environment, and of its mini-program. */
export const envId = 'local'
export const appId = 'wxlocal00000000000'

/** The process environment of every instance, as on CloudBase. */
export function instanceEnvironment(gatewayUrl: string, extra: Record<string, string>) {
  return {
    ...(process.env.PATH === undefined ? {} : { PATH: process.env.PATH }),
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    TENCENTCLOUD_SESSIONTOKEN: 'local',
    SCF_NAMESPACE: envId,
    TCB_ENV: envId,
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: gatewayUrl }),
    ...extra,
  }
}

/** What WeChat sets afresh for each invocation; the SDKs read it from the process environment. */
export function invocationEnvironment(caller: Caller, token: string, requestId: string) {
  const timer = caller.source === 'timer'
  const wx = {
    WX_APPID: appId,
    WX_API_TOKEN: token,
    ...(caller.openid === undefined ? {} : { WX_OPENID: caller.openid, WX_CLIENTIP: '127.0.0.1' }),
    ...(timer ? { WX_TRIGGER_API_TOKEN_V0: token } : {}),
  }
  const tcb = {
    TRIGGER_SRC: timer ? 'timer' : 'tcb',
    TCB_SOURCE: caller.source ?? '',
    TCB_SEQID: requestId,
  }
  return {
    ...wx,
    ...tcb,
    WX_CONTEXT_KEYS: Object.keys(wx).join(),
    TCB_CONTEXT_KEYS: Object.keys(tcb).join(),
  }
}

/** The second argument of a function, as the platform gives it. */
export function contextOf(
  { name, memory, timeout }: DeployedFunction,
  requestId: string,
  env: Record<string, string>,
) {
  return {
    request_id: requestId,
    function_name: name,
    function_version: '$LATEST',
    namespace: envId,
    memory_limit_in_mb: memory,
    time_limit_in_ms: timeout,
    environment: JSON.stringify(env),
    environ: Object.entries(env)
      .map(([key, value]) => `${key}=${value}`)
      .join(';'),
  }
}
