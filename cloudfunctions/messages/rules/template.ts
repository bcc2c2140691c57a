import { chinaTime, dayOf, yearOf } from '../../core/clock/date.ts'
import type { Appointment, Shown, Template, TemplateField } from '../../core/procedure/template.ts'

/**
 * How many letters a field of a kind holds. Source: WeChat's table of parameter limits for
 * subscribeMessage.send (thing 20, character_string 32, phrase 5 Chinese letters; a moment is
 * written out and never as long as that).
 */
const longest: Readonly<Record<string, number>> = {
  thing: 20,
  character_string: 32,
  phrase: 5,
  time: 32,
}

/** The kinds of field that hold what a message tells; WeChat refuses it in any other. */
const kindsFor: Readonly<Record<Shown, readonly string[]>> = {
  number: ['character_string', 'thing'],
  title: ['thing'],
  words: ['thing'],
  state: ['phrase', 'thing'],
  time: ['time', 'thing'],
  when: ['time', 'thing'],
  place: ['thing'],
  bring: ['thing'],
}

// Stryker disable next-line Regex: no kind of field has a digit within
const kindOf = (key: string): string => key.replace(/\d+$/, '')

/** Whether WeChat takes what a field shows under the key that it has. */
export const fits = ({ key, from }: Pick<TemplateField, 'key' | 'from'>): boolean =>
  // Stryker disable next-line Regex: what stands before the digits is the name of a kind
  /\d$/.test(key) && kindsFor[from].includes(kindOf(key))

/** What a message tells, part by part; `at` is epoch ms. */
export type Facts = Record<'number' | 'title' | 'words' | 'state', string> & {
  at: number
  /** What somebody is asked to come to, or to wait for. */
  appointment?: Appointment
}

/** What a field says where there is nothing to say: WeChat takes none that is empty. */
const nothing = '无'

/** The values of a template for a message, by key, each cut to what its field holds. */
export function valuesOf(
  { fields }: Pick<Template, 'fields'>,
  { at, appointment, ...texts }: Facts,
): Record<string, string> {
  const { when, place = '', bring = '' } = appointment ?? {}
  const shown: Record<Shown, string> = {
    ...{ ...texts, place, bring },
    time: momentOf(at),
    when: when === undefined ? '' : momentOf(when),
  }
  return Object.fromEntries(
    fields.map(({ key, from }) => [key, cut(shown[from] || nothing, longest[kindOf(key)] ?? 0)]),
  )
}

/** A moment as WeChat takes it. */
function momentOf(at: number): string {
  const { month, day, time } = chinaTime(at)
  return `${yearOf(dayOf(at))}年${month}月${day}日 ${time}`
}

function cut(text: string, most: number): string {
  const letters = [...text]
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}…`
}
