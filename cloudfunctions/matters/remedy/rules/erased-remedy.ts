import type { Remedy } from '../remedy-record.ts'

/**
 * What a remedy keeps when whoever rated has left: the facts; while it is open, also what its
 * handler is to mend.
 */
export function erasedRemedy(
  { version, open, mend = 0, content }: Remedy,
  place: string,
): Partial<Remedy> {
  const task = content[mend]
  return {
    version: version + 1,
    reporter: '',
    place,
    content: open && task ? { [mend]: task } : {},
  }
}
