/** Bad ratings of the example's reports, so that the pages of those who follow them up can be looked at. */
import { banshan } from '../../../city/maanshan/story-community.ts'
import type { Procedures } from '../../../typings/procedures.d.ts'
import { aToken } from '../../procedures/help/phone.ts'
import type { Example } from './example-app.ts'
import { people } from './running-example.ts'

type Asks = Example['asks']
type Rating = Partial<Procedures['rating.rate']['input']>

const street = banshan.community.slice(0, 9)

/** Somebody's report of a car in the way, done by 王社工. Out: its id. */
export async function carReport(asks: Asks, by: string, words: string): Promise<string> {
  const place = { building: `${banshan.community}B012` }
  const { id: reportId } = await asks(by, 'report.submit', {
    ...{ token: aToken(), category: '0403', place, words },
  })
  const seen = async () => {
    const { version } = await asks(people.wang, 'report.detail', { reportId })
    return { reportId, version, token: aToken() }
  }
  await asks(people.wang, 'report.accept', await seen())
  await asks(people.wang, 'report.contact', { reportId, token: aToken(), words: '' })
  await asks(people.wang, 'report.finish', { ...(await seen()), met: [0, 1], words: '车挪走了。' })
  return reportId
}

/** The same, answered as solved, and rated badly by name unless told otherwise. Out: its id. */
export async function badlyRated(asks: Asks, by: string, words: string, rating: Rating = {}) {
  const reportId = await carReport(asks, by, words)
  await asks(by, 'report.answer', { reportId, token: aToken(), answer: 'solved', words: '' })
  await asks(by, 'rating.rate', {
    ...{ reportId, token: aToken(), level: 2, reasons: ['slow', 'unclear'], named: true },
    ...{ words: '等了一天，没人说几点来。', ...rating },
  })
  return reportId
}

/** The remedy of a report, as 沈督办 has it. */
export async function remedyOf(asks: Asks, reportId: string): Promise<string> {
  const wanted = { role: 'supervisor', area: street, scope: 'remedies' } as const
  const { cards } = await asks(people.shen, 'desk.list', wanted)
  for (const { id: remedyId } of cards) {
    const { report } = await asks(people.shen, 'remedy.detail', { remedyId })
    if (report.id === reportId) return remedyId
  }
  throw new Error(`nobody follows up the rating of ${reportId}`)
}

type Decided = 'mend' | 'rectify' | 'revisit'

/** 沈督办 takes one step with a remedy as it stands now. */
async function shenTakes(asks: Asks, remedyId: string, action: Decided, words: string) {
  const { version } = await asks(people.shen, 'remedy.detail', { remedyId })
  await asks(people.shen, `remedy.${action}`, { remedyId, version, token: aToken(), words })
}

/** Brings about bad ratings that wait for a call, for 王社工, and for a second rating. */
export async function bringRemedies(asks: Asks): Promise<void> {
  await badlyRated(asks, people.zhang, '消防通道边停了一排车')
  const mending = await badlyRated(asks, people.liu, '车停在花坛上，压坏了路牙')
  const again = await badlyRated(asks, people.chen, '门口的车堵了半天')
  for (const reportId of [mending, again]) {
    const remedyId = await remedyOf(asks, reportId)
    const words = '说等了一天，没人讲几点到。'
    await asks(people.shen, 'remedy.call', { remedyId, token: aToken(), words })
    await shenTakes(asks, remedyId, 'mend', '上门前先打电话，说清几点到。')
    if (reportId === mending) continue
    await shenTakes(asks, remedyId, 'rectify', '以后约好钟点再上门，去不了当天说。')
    await shenTakes(asks, remedyId, 'revisit', '说这样就好。')
  }
}
