import { type ErrorCode, errorText } from '../../miniprogram/contract/errors.ts'
import { isOpen, type ReportStatus } from '../../miniprogram/contract/status.ts'
import { type Where, wheres } from './places.ts'
import { groups, type RoleName, roles } from './roles.ts'
import { type Verdict, words } from './words.ts'

/** Who comes to what, where and in which status. */
export type Standing<Status extends string = ReportStatus> = {
  role: RoleName
  where: Where
  status: Status
}

/** One cell of the matrix: who comes to what in which status, and what is to be heard. */
export type Cell<Status extends string = ReportStatus> = Standing<Status> & { verdict: Verdict }

/** The statuses in the order of the matrix's columns. */
export const statuses = Object.keys(isOpen) as ReportStatus[]

/** Every standing that a table with these columns has to have a cell for. */
export const standingsIn = <Status extends string>(columns: readonly Status[]) =>
  roles.flatMap((role) =>
    wheres.flatMap((where) => columns.map((status): Standing<Status> => ({ role, where, status }))),
  )

/** The cells that a procedure's table about reports says. @throws Error at a word that nobody knows */
export const cellsOf = (table: string): Cell[] => cellsIn(table, statuses)

/** The cells that a table says whose columns are these statuses. @throws Error at an unknown word */
export function cellsIn<Status extends string>(
  table: string,
  statuses: readonly Status[],
): Cell<Status>[] {
  return rowsOf(table).flatMap(([who = '', where = '', said = '']) => {
    const verdicts = said.split(/\s+/).map(verdictOf)
    if (![1, statuses.length].includes(verdicts.length)) throw new Error(`${who}: ${said}`)
    return namesIn(who, roles, groups).flatMap((role) =>
      namesIn(where, wheres, { everywhere: wheres }).flatMap((place) =>
        statuses.map((status, column): Cell<Status> => {
          const verdict = verdicts[verdicts.length === 1 ? 0 : column] ?? 'OK'
          return { role, where: place, status, verdict }
        }),
      ),
    )
  })
}

/** What a table without reports says of each role. */
export function rolesOf(table: string): { role: RoleName; verdict: Verdict }[] {
  return rowsOf(table).flatMap(([who = '', said = '']) =>
    namesIn(who, roles, groups).map((role) => ({ role, verdict: verdictOf(said) })),
  )
}

/** All that a table says to somebody in a role, wherever and in whatever status. */
export const saidTo = (table: string, role: RoleName): Verdict[] =>
  rowsOf(table)
    .filter(([who = '']) => namesIn(who, roles, groups).includes(role))
    .flatMap((row) => (row.at(-1) ?? '').split(/\s+/).map(verdictOf))

/** Whether a table asks about reports, or only about who calls. */
export const isAboutReports = (table: string): boolean =>
  rowsOf(table).every(({ length }) => length === 3)

const rowsOf = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((part) => part.trim()))

function namesIn<T extends string>(
  said: string,
  known: readonly T[],
  groups: Readonly<Record<string, readonly T[]>>,
): T[] {
  return said.split(/\s+/).flatMap((name) => {
    const found = known.filter((one) => one === name)
    const all = groups[name] ?? found
    if (all.length === 0) throw new Error(`nobody knows ${name}`)
    return all
  })
}

function verdictOf(word: string): Verdict {
  if (Object.hasOwn(errorText, word)) return word as ErrorCode
  if (!Object.hasOwn(words, word)) throw new Error(`nobody knows ${word}`)
  return words[word as keyof typeof words]
}
