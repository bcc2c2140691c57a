import { whenWords } from '../../services/date-words'
import type { ReportView } from '../../services/report-view'

type Entry = ReportView['timeline'][number]

/** One step of a report's life, ready for timeline-item. */
export type Row = {
  version: number
  icon: string
  title: string
  when: string
  words: string
  photos: string[]
}

const told: Record<Entry['action'], (entry: Entry) => string> = {
  submit: ({ who }) => `${who}说了这件事`,
  assign: ({ who, told }) => `${who}${told}`,
  accept: ({ who }) => `${who}受理了`,
  contact: ({ who }) => `${who}联系过了`,
  note: ({ who }) => `${who}记了进展`,
  finish: ({ who }) => `${who}办结`,
  answer: ({ who, told }) => `${who}：${told}`,
}

const icons: Record<Entry['action'], string> = {
  submit: 'send',
  assign: 'swap',
  accept: 'check',
  contact: 'phone',
  note: 'note',
  finish: 'check-circle',
  answer: 'talk',
}

/** A report's timeline, newest first. What it began with stands above it already. */
export const rowsOf = (timeline: readonly Entry[], now = Date.now()): Row[] =>
  timeline.map((entry) => ({
    version: entry.version,
    icon: icons[entry.action],
    title: told[entry.action](entry),
    when: whenWords(entry.at, now),
    words: entry.action === 'submit' ? '' : entry.words,
    photos: entry.action === 'submit' ? [] : entry.photos.map(({ url }) => url),
  }))
