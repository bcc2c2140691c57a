import { readFileSync } from 'node:fs'
import { isFields } from '../store/document.ts'

/** Whether somebody may write a file: its path, whose it is (their own, where it is new), and who they are. */
export type MayWrite = (file: { path: string; openid: string }, openid: string) => boolean

/** Without a rule: whoever made a file. */
export const creatorOnly: MayWrite = (file, openid) => file.openid === openid

const terms: readonly [RegExp, (match: RegExpExecArray) => MayWrite][] = [
  [/^resource\.openid == auth\.openid$/, () => creatorOnly],
  [
    /^\/(.+)\/\.test\(resource\.path\) == (true|false)$/,
    ([, source = '', wanted]) => {
      const pattern = new RegExp(source)
      return ({ path }) => pattern.test(path) === (wanted === 'true')
    },
  ],
]

/**
 * Reads a file with the storage's security rule, as far as this cloud knows the language: `write` is
 * true, false, or of these terms joined by `&&`. What phones may read is not asked: they get links.
 * @throws Error for a rule in words that are not known here
 */
export function readStorageRule(file: string): MayWrite {
  const rule: unknown = JSON.parse(readFileSync(file, 'utf8'))
  const write = isFields(rule) ? rule.write : undefined
  if (typeof write === 'boolean') return () => write
  if (typeof write !== 'string') throw new Error(`${file} has no rule for writing`)
  const all = write.split(' && ').map(readTerm)
  return (resource, openid) => all.every((allows) => allows(resource, openid))
}

function readTerm(term: string): MayWrite {
  for (const [form, meaning] of terms) {
    const match = form.exec(term)
    if (match) return meaning(match)
  }
  throw new Error(`the storage rule says ${term}, which is not known here`)
}
