import {
  type Hall,
  type HallTold,
  type Span,
  type WeekDay,
  weekDays,
} from '../../../../miniprogram/contract/service-item.ts'

const names: Record<WeekDay, string> = {
  mon: '周一',
  tue: '周二',
  wed: '周三',
  thu: '周四',
  fri: '周五',
  sat: '周六',
  sun: '周日',
}

/** The hall as whoever comes reads it; days next to each other with the same hours are one line. */
export function hallTold({ name, address, phone, place, open, doorHours }: Hall): HallTold {
  const runs: { from: WeekDay; to: WeekDay; hours: string }[] = []
  for (const [n, day] of weekDays.entries()) {
    const hours = spansWords(open[day] ?? [])
    const last = runs.at(-1)
    if (last?.hours === hours && last.to === weekDays[n - 1]) last.to = day
    else if (hours) runs.push({ from: day, to: day, hours })
  }
  const lines = runs.map(({ from, to, hours }) => `${daysWords(from, to)} ${hours}`)
  return { name, address, phone, place: [...place], hours: lines, doorHours: spansWords(doorHours) }
}

const daysWords = (from: WeekDay, to: WeekDay): string =>
  from === to ? names[from] : `${names[from]}至${names[to]}`

const spansWords = (spans: readonly Span[]): string =>
  spans.map(({ from, to }) => `${from}–${to}`).join('、')
