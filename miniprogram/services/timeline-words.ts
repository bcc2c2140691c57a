import type { Procedures } from '../../typings/procedures'
import type { ReportAction } from '../contract/action'
import { whenWords } from './date-words'

/** A report as whoever may see it whole sees it. */
export type Detail = Procedures['report.detail']['result']

/** One step, ready for timeline-item. */
export type Step = {
  version: number
  icon: string
  tone: 'now' | 'plain'
  title: string
  when: string
  words: string
  photos: string[]
}

const icons: Record<ReportAction, string> = {
  submit: 'send',
  assign: 'user',
  accept: 'check',
  contact: 'phone',
  note: 'note',
  finish: 'check-circle',
  answer: 'message',
}

type Told = Pick<Detail['timeline'][number], 'who' | 'told'>

const titles: Record<ReportAction, (told: Told) => string> = {
  submit: ({ who }) => `${who}提交了诉求`,
  assign: ({ who, told }) => `${who}${told}`,
  accept: ({ who }) => `${who}受理`,
  contact: ({ who }) => `${who}首次联系`,
  note: ({ who }) => `${who}说了进展`,
  finish: ({ who }) => `${who}办结`,
  answer: ({ who, told }) => `${who}说：${told}`,
}

/** The steps of a report's life as a timeline shows them, the newest first. */
export function timelineSteps(timeline: Detail['timeline'], now = Date.now()): Step[] {
  return timeline.map(({ version, action, at, words, photos, ...told }, index) => ({
    version,
    icon: icons[action],
    tone: index === 0 ? 'now' : 'plain',
    title: titles[action](told),
    when: whenWords(at, now),
    words,
    photos: photos.map(({ url }) => url),
  }))
}
