/** What a form-sheet asks for, and what it still lacks. */
import { startOfDate } from '../words/date-input'
import { dayWords } from '../words/date-words'
import type { Filled, Values } from './form-draft'

type Named = { name: string; label: string; optional?: boolean }

/** Something that is said in words. */
type Words = Named & {
  kind?: 'words'
  placeholder: string
  /** How many letters it takes. */
  most: number
  /** What is written most often, one tap each. */
  choices?: readonly string[]
}

/** One of a few things, all of them in sight; or one of many, in a list that opens. */
type Choice = Named & {
  kind: 'choice' | 'pick'
  options: readonly { value: string; label: string }[]
}

/** A day, such as 2026-12-02, no sooner and no later than these. */
type Day = Named & { kind: 'day'; from: string; to: string }

/** A time of a day, such as 17:30. */
type Time = Named & { kind: 'time' }

/** One thing that a form asks for. */
export type Field = Words | Choice | Day | Time

/** What a sheet asks for before something is done. */
export type Form = {
  /** Under which what was written is kept. */
  key: string
  title: string
  hint: string
  fields: readonly Field[]
  /** Whether photos can go with it; then they are enough in place of words. */
  photos?: boolean
  send: string
}

/** What is still missing, in words; empty when nothing is. */
export function lackOf({ fields }: Form, { values, photos }: Filled): string {
  const missing = fields.filter(
    ({ name, kind, optional }) =>
      !optional && !values[name]?.trim() && (isSaid(kind) ? photos.length === 0 : true),
  )
  return missing.length > 0 ? `还差：${missing.map(({ label }) => label).join('、')}` : ''
}

const isSaid = (kind: Field['kind']): boolean => kind === undefined || kind === 'words'

/** The days that were picked, in words, by their fields' names: 12 月 2 日 周三. */
export const daysOf = ({ fields }: Form, { values }: Filled): Values =>
  Object.fromEntries(
    fields.flatMap(({ name, kind }) => {
      const date = kind === 'day' ? values[name] : undefined
      return date ? [[name, dayWords(startOfDate(date))]] : []
    }),
  )

/** What was written, without what surrounds it; fields that were left empty are left out. */
export const trimmed = ({ fields }: Form, values: Values): Values =>
  Object.fromEntries(
    fields.flatMap(({ name }) => {
      const words = values[name]?.trim()
      return words ? [[name, words]] : []
    }),
  )

/** What stands in a field of words once one of its choices was tapped; what was typed stays. */
export function withChoice(before: string, choice: string, choices: readonly string[]): string {
  const typed = before.trim()
  return typed === '' || choices.includes(typed) ? choice : `${typed}，${choice}`
}
