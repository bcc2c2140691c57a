import type { TemplateName } from '../../../miniprogram/contract/message.ts'

/** What of a message a template can show. */
export type Shown = 'number' | 'title' | 'words' | 'state' | 'time'

/** A field of a template: WeChat's key, whose letters say its kind, and what of a message it shows. */
export type TemplateField = { key: string; label: string; from: Shown }

/** A subscription template as the city applied for it: its id is WeChat's (city/templates.json). */
export type Template = {
  name: TemplateName
  id: string
  title: string
  fields: readonly TemplateField[]
}
