import * as v from 'valibot'
import type { Template, TemplateField } from '../cloudfunctions/core/procedure/template.ts'
import { fits } from '../cloudfunctions/messages/rules/template.ts'
import { templateNames } from '../miniprogram/contract/message.ts'

const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(20))

const isOnce = (names: readonly string[]): boolean => new Set(names).size === names.length

const field: v.GenericSchema<unknown, TemplateField> = v.pipe(
  v.strictObject({
    key: v.string(),
    label: text,
    from: v.picklist(['number', 'title', 'words', 'state', 'time', 'when', 'place', 'bring']),
  }),
  v.check((one) => fits(one), 'WeChat takes no such value under this key'),
)

const template: v.GenericSchema<unknown, Template> = v.strictObject({
  name: v.picklist(templateNames),
  id: v.pipe(v.string(), v.regex(/^[\w-]{10,64}$/, 'needs the id that WeChat gave it')),
  title: text,
  fields: v.pipe(
    v.array(field),
    v.minLength(1, 'shows nothing'),
    v.maxLength(5, 'WeChat shows five fields at most'),
    v.check((fields) => isOnce(fields.map(({ key }) => key)), 'has a key twice'),
  ),
})

/** The subscription templates that the city applied for, one of each name at most. */
export const TemplatesSchema: v.GenericSchema<unknown, Template[]> = v.pipe(
  v.array(template),
  v.check((all) => isOnce(all.map(({ name }) => name)), 'has a name twice'),
)
