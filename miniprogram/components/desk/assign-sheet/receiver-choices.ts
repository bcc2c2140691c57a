/** Who may be given a report, in the order that the sheet offers them. */
import type { Procedures } from '../../../../typings/procedures'
import type { Receiver } from '../../../services/cloud/assign'

type Receivers = Procedures['staff.workersFor']['result']

/** Somebody who can have a report, as the sheet offers them. */
export type Choice = {
  /** A person's id or a community's code. */
  key: string
  name: string
  note: string
  /** What speaks for them, or against. */
  tag: string
  tone: 'moss' | 'lamp' | ''
  to: Receiver
}

/** Who can have a report, the suggested one first, then those who are there, then communities. */
export function choicesOf({ workers, suggested, communities }: Receivers): Choice[] {
  const people = workers.map(({ id, name, gridName, own, away }): Choice => {
    const fits = id === suggested?.id
    return {
      ...{ key: id, name, note: fits ? suggested.why : gridName },
      ...(away
        ? { tag: '请假了', tone: 'lamp' }
        : { tag: fits ? '建议' : own ? '就在这个网格' : '', tone: 'moss' }),
      to: { worker: id },
    }
  })
  const rank = ({ key, tone }: Choice) => (key === suggested?.id ? 0 : tone === 'lamp' ? 2 : 1)
  return [
    ...people.sort((a, b) => rank(a) - rank(b)),
    ...communities.map(
      ({ code, name }): Choice => ({
        ...{ key: code, name, note: '由这个社区派人', tag: '', tone: '' },
        to: { community: code },
      }),
    ),
  ]
}
