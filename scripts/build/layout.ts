/** How long a line may be, its indentation not counted. */
const WIDTH = 88

const fits = (text: string): boolean => text.length <= WIDTH && !text.includes('\n')

const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ')

/** An object type: on one line where it fits, else a field a line. */
export function block(fields: readonly string[]): string {
  const line = `{ ${fields.join('; ')} }`
  return fits(line) ? line : tall(fields)
}

/** An object type with a field a line, so that a change shows as the lines it touches. */
export const tall = (fields: readonly string[]): string => `{\n${indented(fields.join('\n'))}\n}`

/** A union: on one line where it fits, or where it is one object or nothing; else a member a line. */
export function either(members: readonly string[]): string {
  const line = members.join(' | ')
  const isOneOrNothing = members.filter((member) => !isNothing(member)).length === 1
  return isOneOrNothing || fits(line)
    ? line
    : indented(members.map((member) => `\n| ${indented(member).trimStart()}`).join(''))
}

/** What a text stands behind: a union with a member a line begins on the next. */
export const behind = (head: string, text: string): string =>
  text.startsWith('\n') ? `${head}${text}` : `${head} ${text}`

const isNothing = (member: string): boolean => member === 'null' || member === 'undefined'

/** A list of one type, or of a union's members. */
export function list(element: string, isUnion: boolean): string {
  if (!isUnion) return `${element}[]`
  return element.startsWith('\n') ? `(${element}\n)[]` : `(${element})[]`
}

/** A text with a comment above it. */
export function commented(comment: string, text: string): string {
  if (comment === '') return text
  if (!comment.includes('\n')) return `/** ${comment} */\n${text}`
  const lines = comment.split('\n').map((it) => ` * ${it}`.trimEnd())
  return ['/**', ...lines, ' */', text].join('\n')
}
