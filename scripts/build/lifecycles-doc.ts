import type { ActionRow, Ends } from '../../cloudfunctions/core/lifecycle/guard.ts'
import type { Life } from '../../cloudfunctions/core/lifecycle/life.ts'
import type { Noun } from '../../cloudfunctions/core/noun.ts'
import { nouns } from '../../cloudfunctions/entries/nouns.ts'
import { code, docAt, type EmittedDoc, rowOf } from './emitted-doc.ts'

type Row = ActionRow<string, string, string>

/** docs/lifecycles.md: what may be done with each record that has a life, from the tables that guards read. */
export const lifecyclesDoc: EmittedDoc = {
  file: docAt('lifecycles.md'),
  text: () => `# What may be done, by whom, and where it leads

Emitted by \`npm run build\` from the table of actions of each noun with a life
(\`cloudfunctions/matters/*/rules/*-actions.ts\`), which is what the guards read; not to be edited. What a need
means, and which error says that it is not met, stands in \`*-conditions.ts\` beside the table.

An action is open to any of those it is **by**, in any of the statuses **from** which it leads. What it
**needs** is looked at in the order given, after the status; what is in *italics* before it. \`same\` is the
status that the record has.

${nouns.flatMap(({ life, ...noun }) => (life ? [lifeOf(noun, life)] : [])).join('\n\n')}
`,
}

/** The life of one noun's records. */
const lifeOf = (
  { collections: [collection] }: Pick<Noun, 'collections'>,
  { statuses, actions, deadlines, events }: Life,
) =>
  `## ${collection?.name}

Statuses: ${listOf(statuses, (status, label) => `${code(status)} ${label}`)}.

| action | by | from → to | needs |
|---|---|---|---|
${Object.entries(actions)
  .map(([name, row]) => actionRow(name, row))
  .join('\n')}

Time brings: ${listOf(deadlines, nameAndWhat)}.${events ? `\n\nBesides: ${listOf(events, nameAndWhat)}.` : ''}`

const nameAndWhat = (name: string, what: string): string => `${code(name)}, ${what}`

const listOf = (
  words: Readonly<Record<string, string>>,
  item: (name: string, words: string) => string,
): string =>
  Object.entries(words)
    .map(([name, word]) => item(name, word))
    .join('; ')

const actionRow = (name: string, { by, from, to, first = [], needs = [], recordedAs }: Row) =>
  rowOf([
    recordedAs ? `${code(name)}, recorded as ${codes(recordedAs)}` : code(name),
    by.map(inWords).join(', '),
    `${from === 'any' ? 'any' : codes(from)} → ${endsOf(to)}`,
    [...first.map((need) => `*${inWords(need)}*`), ...needs.map(inWords)].join('; '),
  ])

const codes = (names: readonly string[]): string => names.map(code).join(' ')

const endsOf = (to: Ends<string>): string => codes(to)

/** A name of the source in words: `noRequestWaits` is `no request waits`. */
const inWords = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
