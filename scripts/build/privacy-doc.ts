import type { Collection } from '../../cloudfunctions/core/cloud/collection.ts'
import { records } from '../../cloudfunctions/entries/house.ts'
import { personalData } from '../../miniprogram/contract/privacy.ts'
import { code, docAt, type EmittedDoc, rowOf } from './emitted-doc.ts'

type Kept = Pick<Collection<{ _id: string }>, 'name' | 'retention'> & {
  fields: Record<string, { purpose: string; seenBy: string; kept: string }>
}

/**
 * docs/privacy.md: what is kept of people, in the words of the privacy guide, and every
 * field of every collection, from the records.
 */
export const privacyDoc: EmittedDoc = {
  file: docAt('privacy.md'),
  text: () => `# What is kept, why, and for how long

Emitted by \`npm run build\` from \`miniprogram/contract/privacy.ts\` and the \`<noun>-record.ts\` of every
noun; not to be edited. The first table is for the privacy guide (用户隐私保护指引) and is what 「我的数据」 shows.

## 个人信息清单

| 信息 | 用来做什么 | 谁看得到 | 留多久 | 存在哪儿 |
|---|---|---|---|---|
${personalData
  .map(({ what, why, who, kept, fields }) => rowOf([what, why, who, kept, codes(fields)]))
  .join('\n')}

## Every field

\`as history\` is kept with what happened, by a random id that names nobody once a person has left;
\`until deletion\` goes when they leave (注销), at once and once more two minutes later.

${(records as readonly Kept[]).map(tableOf).join('\n\n')}
`,
}

function tableOf({ name, fields, retention }: Kept): string {
  const removed = retention
    ? `\n\nRemoved by the timer ${retention.days} days after \`${retention.since}\`.`
    : ''
  const rows = Object.entries(fields).map(([field, { purpose, seenBy, kept }]) =>
    rowOf([`\`${field}\``, purpose, seenBy, kept]),
  )
  return `### ${name}${removed}

| field | for | seen by | kept |
|---|---|---|---|
${rows.join('\n')}`
}

const codes = (fields: readonly string[]): string => fields.map(code).join(' ')
