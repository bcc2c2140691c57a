/** Whistles for the example's reports, so that the pages of those who work on them can be looked at. */
import { banshan } from '../../../city/maanshan/story-community.ts'
import { ofKind } from '../../procedures/help/desk-cards.ts'
import { aToken } from '../../procedures/help/phone.ts'
import type { Example } from './example-app.ts'
import { people } from './running-example.ts'

type Asks = Example['asks']
type Asked = { of: string; lead: string; helpers: string[]; tried: string; ground: string }

/** The officer whom a department sends to the story's district. */
const officerOf = (department: string): string =>
  `officer-${banshan.community.slice(0, 6)}-${department}`

/** 王社工 asks for a whistle for one of his reports. Out: the whistle's id. */
async function asksFor(asks: Asks, { of, ...told }: Asked): Promise<string> {
  const listed = await asks(people.wang, 'desk.list', { role: 'worker', scope: 'mine' })
  const reportId = ofKind(listed, 'report').find(({ title }) => title.startsWith(of))?.id
  if (!reportId) throw new Error(`王社工 has no report ${of}`)
  const whistle = { reportId, token: aToken(), kind: 'emergency' as const, ...told }
  return (await asks(people.wang, 'whistle.ask', whistle)).id
}

async function blow(asks: Asks, asked: Asked): Promise<string> {
  const whistleId = await asksFor(asks, asked)
  const { version } = await asks(people.xu, 'whistle.detail', { whistleId })
  await asks(people.xu, 'whistle.blow', { whistleId, version, token: aToken() })
  return whistleId
}

/** Brings about a whistle that waits for the steward, one that is disputed, and one that is answered. */
export async function bringWhistles(asks: Asks): Promise<void> {
  await asksFor(asks, {
    ...{ of: '楼下堆了几天旧沙发', lead: 'sanitation', helpers: ['enforcement'] },
    ...{ tried: '敲过三家门，都说不是他家的。', ground: '大件垃圾清运（第 5 项）' },
  })
  const disputed = await blow(asks, {
    ...{ of: '楼后面堆着装修', lead: 'sanitation', helpers: ['housing'] },
    ...{ tried: '挨户问过两遍，没人认。', ground: '大件垃圾清运（第 5 项）' },
  })
  const refusal = { whistleId: disputed, token: aToken(), basis: '小区红线内的归物业' }
  await asks(officerOf('sanitation'), 'whistle.refuse', refusal)
  const answered = await blow(asks, {
    ...{ of: '健身广场漫步机踏板断了', lead: 'housing', helpers: ['gardens'] },
    ...{ tried: '厂家说过了质保，不肯来。', ground: '小区公共设施维修（第 3 项）' },
  })
  const housing = officerOf('housing')
  await asks(housing, 'whistle.join', { whistleId: answered, token: aToken() })
  const { version } = await asks(housing, 'whistle.detail', { whistleId: answered })
  const said = { words: '叫维修公司换了踏板，当场试过。', token: aToken() }
  await asks(housing, 'whistle.respond', { whistleId: answered, version, ...said })
}
