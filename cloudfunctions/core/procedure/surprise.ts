/** Names and codes as programs have them: what else may be in their place is nobody's to log. */
const known = /^(?:[A-Za-z_$][\w.$-]{0,59}|-?\d{1,6})$/
const word = (it: unknown): string => (known.test(String(it)) ? String(it) : '')

/** What stands before the message: the kind, perhaps with a code. */
const heading = /^[\w.$]*(?: \[[\w.-]+\])?(?:: )?$/

/** A line of a stack that says where: `at name (file:line:column)`, or without a name. */
const place = /^ +at .*:\d+:\d+\)?$/

/**
 * The first place of a stack. The message before it may hold anything, also lines that look like
 * places: it is cut off, and where it is not found nothing is said.
 */
function placeOf({ message, stack = '' }: Error): string {
  const from = stack.indexOf(message)
  if (from < 0 || !heading.test(stack.slice(0, from))) return ''
  const lines = stack.slice(from + message.length).split('\n')
  return lines.find((line) => place.test(line))?.trim() ?? ''
}

/** A surprise as a log may keep it, without what it may carry of people: its kind, code and place. */
export function describe(surprise: unknown): Record<string, string> {
  if (!(surprise instanceof Error)) return { surprise: typeof surprise }
  const code = 'code' in surprise ? word(surprise.code) : ''
  return { surprise: word(surprise.name), cause: code, at: placeOf(surprise) }
}
