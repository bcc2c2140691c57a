/** What pages and components do alike that ask for something on a form-sheet. */
import { forgetFiles } from '../media/kept-files'
import type { Form } from './form'
import { type Filled, filledForms } from './form-draft'
import { take } from './page-life'
import { sendingData } from './page-parts'

/** What a page keeps that asks on a form-sheet; spread into its data. */
export const formData = {
  ...sendingData,
  /** The sheet that is open, if any. */
  form: null as Form | null,
}

type Told = { form: Form | null; told: string }
type Asks = {
  data: typeof formData
  setData(part: Partial<typeof formData>): void
  load(): Promise<void>
}

/** What form-sheet emits once all is filled in. */
export type Submit = WechatMiniprogram.CustomEvent<Filled>

/** Spread into a page or a component's methods: closes its sheet; what was written in it stays kept. */
export const withForm = {
  close(this: { setData(part: Told): void }) {
    this.setData({ form: null, told: '' })
  },
}

/** Opens a sheet. */
export const openForm = (page: { setData(part: Told): void }, form: Form): void =>
  page.setData({ form, told: '' })

/**
 * Sends what the open sheet asked for, then closes it and forgets what was written; when that fails
 * the sheet stays open with its words.
 * @returns whether it was done
 */
export async function sendForm(
  page: Asks,
  { photos }: Pick<Filled, 'photos'>,
  words: Parameters<typeof take>[1],
  action: () => Promise<unknown>,
): Promise<boolean> {
  const { form } = page.data
  if (!form || !(await take(page, words, action))) return false
  filledForms.drop(form.key)
  forgetFiles(photos)
  page.setData({ form: null })
  return true
}
