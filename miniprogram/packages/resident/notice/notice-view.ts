/** How a notice (一次性告知单) is laid out: what to bring, what not, how long it takes. */
import type { Notice } from '../../../services/cloud/city-services'
import { startOfDate } from '../../../services/words/date-input'
import { dateWords } from '../../../services/words/date-words'

type Line = Notice['lines'][number]

/** A material as a line: its name, with how many of it, and what to know. */
export type MaterialLine = { id: string; icon: string; name: string; note: string }

/** What a notice says, in words. */
export type NoticeShown = {
  /** 要带 4 样; that nothing has to be brought, where it is so. */
  heading: string
  bring: MaterialLine[]
  spared: MaterialLine[]
  /** 法定 30 个工作日; empty where no law says. */
  legal: string
  trips: string
  /** Small print: what it costs, what comes of it, where else, on what ground. */
  facts: string[]
  /** Until when it holds, and what that means. */
  holds: string
  /** When somebody last looked whether this is true. */
  checked: string
}

/** What a notice says. */
export function noticeShown(notice: Notice): NoticeShown {
  const { lines, legal, trips, lastChecked, until } = notice
  const bring = lines.filter((line) => line.bring)
  const day = dateWords(startOfDate(lastChecked.day))
  return {
    heading: bring.length > 0 ? `要带 ${bring.length} 样` : '什么都不用带',
    bring: bring.map(materialLine),
    spared: lines.filter((line) => !line.bring).map(materialLine),
    legal: legal ? `法定 ${legal.words}` : '法规没定期限',
    trips: trips === 0 ? '不用跑' : `跑 ${trips} 趟`,
    facts: factsOf(notice),
    holds: `${dateWords(until)} 前照这张办。单子上没有的，谁要都得写明理由，您看得到。`,
    checked: `上次核对：${day}，${lastChecked.by}`,
  }
}

const icons: Record<Line['kind'], string> = {
  card: 'people',
  book: 'list',
  form: 'note',
  paper: 'note',
  photo: 'photo',
  record: 'shield',
}

const materialLine = ({ material, name, kind, copies, note, why }: Line): MaterialLine => ({
  id: material,
  icon: icons[kind],
  name: copies > 1 ? `${name} ${copies} 张` : name,
  note: why || note,
})

const factsOf = ({ result, posting, urgent, agent, elsewhere, basis }: Notice): string[] =>
  [
    urgent,
    result,
    posting,
    agent ? '家里人可以代办，带上代办人的身份证' : '',
    elsewhere ? `手机上也能办：${elsewhere}` : '',
    basis ? `依据：${basis}` : '',
  ].filter((words) => words !== '')
