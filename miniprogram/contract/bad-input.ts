/** What is wrong with something that was filled in. */
export type Fault = 'empty' | 'long' | 'wrong'

const faultText: Record<Fault, string> = {
  empty: '还没有填',
  long: '太长了，请写短些',
  wrong: '填得不对，请检查',
}

/** Whether a word says what is wrong. */
export const isFault = (word: string): word is Fault => Object.hasOwn(faultText, word)

/** What people can fill in, by its name in an input: what the forms call it, and how it is right. */
const fields: Readonly<Record<string, { label: string; hint?: string }>> = {
  words: { label: '要说的话' },
  name: { label: '称呼', hint: '写汉字或字母，最多 20 个字' },
  phone: { label: '电话', hint: '手机号 11 位，座机带区号' },
  place: { label: '地方', hint: '请重新选' },
  photos: { label: '照片' },
  voice: { label: '录音' },
  reason: { label: '为什么' },
  basis: { label: '依据' },
  turnTo: { label: '该找谁' },
  tried: { label: '试过什么' },
  ground: { label: '为什么' },
  limit: { label: '延多久' },
  until: { label: '到什么时候' },
  from: { label: '从什么时候' },
  days: { label: '几天' },
  title: { label: '职务' },
  department: { label: '部门' },
  begins: { label: '小区名' },
  level: { label: '评价' },
  reasons: { label: '评价的原因' },
}

/** The field that a path (`onBehalf.phone`, `place.words`) leads to, as users know it. */
function fieldAt(path: string) {
  const name = path
    .split('.')
    .reverse()
    .find((part) => Object.hasOwn(fields, part))
  return name === undefined ? undefined : fields[name]
}

/** Which item is wrong, for whoever filled it in; nothing when it is none that people see. */
export function badInputText(path: string, fault: Fault): string | undefined {
  const field = fieldAt(path)
  if (!field) return undefined
  const { label, hint } = field
  return `「${label}」${fault === 'wrong' && hint ? `填得不对：${hint}` : faultText[fault]}`
}
