/** A surprise as a log may keep it, without what it may carry of people: its kind, code and place. */
export function describe(surprise: unknown): Record<string, string> {
  if (!(surprise instanceof Error)) return { surprise: typeof surprise }
  const code = 'code' in surprise ? String(surprise.code) : ''
  const at = surprise.stack?.split('\n').find((line) => line.trimStart().startsWith('at ')) ?? ''
  return { surprise: surprise.name, cause: code, at: at.trim() }
}
