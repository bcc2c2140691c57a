import { parseArgs } from 'node:util'
import type { Window } from '../../cloudfunctions/matters/window/window-record.ts'

/** Which codes of windows: their signs and `count` slips from a number on, to the end of a year. */
export type WindowOptions = {
  of: readonly Window[]
  first: number
  count: number
  until: number
}

/** What to print, and the key: the codes of all doors, or those of windows. */
export type CodeOptions = { secret: string; windows?: WindowOptions }

/** How to use `npm run codes`, for people. */
export const usage = `JIAZAI_SECRET=<key> npm run codes -- [--windows all|ID,ID --until YEAR [--count N] [--first N]]

  JIAZAI_SECRET  the key that the functions know codes by;
                 on one machine: JIAZAI_SECRET=$(cat .data/secret) npm run codes
  --windows      the signs of these windows, and slips; without it, the codes of all doors
  --until        the year to whose end they are good
  --count        how many slips a window (0)
  --first        the number of the first slip (1); go on from the last that was printed`

/**
 * Reads the command line, for a city with these windows.
 * @throws Error, in a sentence, on what it does not know or cannot use
 */
export function readCodeOptions(
  args: string[],
  { secret = '', known }: { secret: string | undefined; known: readonly Window[] },
): CodeOptions {
  const { values } = parseArgs({
    args,
    options: {
      windows: { type: 'string' },
      until: { type: 'string', default: '' },
      count: { type: 'string', default: '0' },
      first: { type: 'string', default: '1' },
    },
  })
  if (secret.length < 32) throw new Error('JIAZAI_SECRET is missing or shorter than 32 characters')
  const { windows, until, count, first } = values
  if (windows === undefined) return { secret }
  return {
    secret,
    windows: {
      of: windows === 'all' ? known : windows.split(',').map((id) => windowNamed(id, known)),
      until: wholeNumber('--until', until, 2026),
      count: wholeNumber('--count', count, 0),
      first: wholeNumber('--first', first, 1),
    },
  }
}

function windowNamed(id: string, known: readonly Window[]): Window {
  const found = known.find(({ _id }) => _id === id)
  if (found) return found
  throw new Error(`--windows ${id}: there are ${known.map(({ _id }) => _id).join(', ')}`)
}

/** A number from the command line, from `least` up to a million. */
function wholeNumber(name: string, text: string, least: number): number {
  const number = Number(text)
  if (/^\d{1,6}$/.test(text) && number >= least) return number
  throw new Error(`${name} ${text}: not a whole number from ${least} on`)
}
