/** Turns a report's history into rows, newest first. */
import { cloudNow } from '../../../services/device/clock'
import { whenWords } from '../../../services/words/date-words'
import type { TimelineRow } from '../timeline-item/timeline-row'
import { type Entry, iconOf, titleOf, toneOf } from './timeline-words'

/** One step of a report's life; somebody may have spoken it. */
export type Row = TimelineRow & Pick<Entry, 'voice'>

/** A report's timeline, newest first. What it began with stands above it already. */
export const rowsOf = (timeline: readonly Entry[], now = cloudNow()): Row[] =>
  timeline.map((entry, at) => ({
    version: entry.version,
    icon: iconOf(entry),
    title: titleOf(entry),
    when: whenWords(entry.at, now),
    tone: at === 0 ? 'now' : toneOf(entry),
    ...saidOf(entry),
  }))

function saidOf(entry: Entry): Pick<Row, 'words' | 'photos' | 'voice'> {
  const { action, words, told, photos, voice } = entry
  if (action === 'submit') return { words: '', photos: [], voice: null }
  const waits = action === 'ask' ? `\n${told}` : ''
  return { words: words + waits, photos: photos.map(({ url }) => url), voice }
}
