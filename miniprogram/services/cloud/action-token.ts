import { newToken } from './token'

const tokens = new Map<string, string>()

/**
 * The token of one decision on one version of a report: tapping again sends the same one.
 * @param decision what is decided, on which report and version, for whom
 */
export function actionToken(...decision: (string | number)[]): string {
  const key = decision.join(' ')
  const token = tokens.get(key) ?? newToken()
  tokens.set(key, token)
  return token
}
