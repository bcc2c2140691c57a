import * as v from 'valibot'
import { type TemplateName, templateNames } from '../../../miniprogram/contract/message.ts'
import { everyone } from '../../core/procedure/caller.ts'
import { token } from '../../core/procedure/fields.ts'
import { type Call, procedure } from '../../core/procedure/procedure.ts'
import { stocks } from '../message-record.ts'

const name = v.picklist(templateNames)

const input = v.strictObject({
  templates: v.pipe(
    v.array(v.strictObject({ name, accepted: v.boolean() })),
    v.minLength(1),
    v.maxLength(5),
    v.check((all) => new Set(all.map(({ name }) => name)).size === all.length, 'asked for twice'),
  ),
  token,
})

/** How many tokens a stock remembers. */
const REMEMBERED = 20

/**
 * Notes what the caller answered when the phone asked for subscription messages: each template
 * that was accepted may bring one message more. It is a hint: what WeChat refuses later, counts.
 */
export const agreeToMessages = procedure({
  who: everyone,
  input,
  async run(call) {
    const accepted = call.input.templates.filter(({ accepted }) => accepted)
    const stock: { name: TemplateName; left: number }[] = []
    for (const { name } of accepted) stock.push({ name, left: await addOne(call, name) })
    return { stock }
  },
})

/** Adds a message to a stock, once for a token; says how many there are. */
async function addOne({ db, caller, input }: Call<{ token: string }>, template: TemplateName) {
  const { token } = input
  const _id = `${caller.id}-${template}`
  const added = await db.change(
    stocks,
    { _id, agreed: { not: token } },
    { increase: { left: 1 }, append: { agreed: token }, keep: { agreed: REMEMBERED } },
  )
  if (added) return added.left
  const fresh = { _id, person: caller.id, template, left: 1, claimed: [], agreed: [token] }
  if (await db.add(stocks, fresh)) return 1
  return (await db.read(stocks, _id))?.left ?? 0
}
