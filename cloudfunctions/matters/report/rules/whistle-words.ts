import type { Department } from '../../../core/procedure/city.ts'
import type { WhistleEvent } from '../report-record.ts'

type Told = { event: WhistleEvent; department?: string } | undefined

/** The reporter's message about a step of a whistle; steps between offices have none. */
export function whistleWords(told: Told, departments: readonly Department[]): string {
  const name = departments.find(({ code }) => code === told?.department)?.short ?? '部门'
  if (told?.event === 'blown') return `已经吹哨，请${name}来办`
  if (told?.event === 'joined') return `${name}报到了`
  return told?.event === 'responded' ? `${name}答复了，点开看看` : ''
}
