const letters = '0123456789abcdefghijklmnopqrstuvwxyz'

/**
 * A token that this phone makes once for one action, so that sending it again changes nothing.
 * @returns 24 characters of 0-9a-z: the time in milliseconds, then random ones.
 */
export function newToken(): string {
  let token = Date.now().toString(36)
  while (token.length < 24) token += letters.charAt(Math.floor(Math.random() * letters.length))
  return token
}
