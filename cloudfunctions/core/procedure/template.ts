import type { MessageKind, TemplateName } from '../../../miniprogram/contract/message.ts'

/** What of a message a template can show; the last three are of an appointment. */
export type Shown = 'number' | 'title' | 'words' | 'state' | 'time' | keyof Appointment

/** When to be where (epoch ms), and what to bring along. */
export type Appointment = { when: number; place: string; bring: string }

/** A field of a template: WeChat's key, whose letters say its kind, and what of a message it shows. */
export type TemplateField = { key: string; label: string; from: Shown }

/** A subscription template as the city applied for it: its id is WeChat's (city/templates.json). */
export type Template = {
  name: TemplateName
  id: string
  title: string
  fields: readonly TemplateField[]
}

/** How what a noun tells somebody gets to them by WeChat. */
export type Channel = {
  template: TemplateName
  /** Kinds of messages that go by another template. */
  except?: Readonly<Partial<Record<MessageKind, TemplateName>>>
  /** Kinds that go to the inbox alone: nothing is left to do, and each by WeChat uses up one agreed to. */
  inboxOnly?: readonly MessageKind[]
  /** The page that a message opens, about the record of that id. */
  page(id: string): string
  /** The taps that ask for these messages, as `<folder of the page> <action>`: WeChat sends none unasked. */
  asked: readonly string[]
}
