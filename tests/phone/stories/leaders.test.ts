import { beforeAll, describe, expect, it } from 'vitest'
import { banshan } from '../../../city/maanshan/story-community.ts'
import { DAY } from '../../../cloudfunctions/core/clock/date.ts'
import type { DeskScope } from '../../../miniprogram/contract/desk.ts'
import { useExample } from '../help/example-app.ts'
import { badlyRated } from '../help/example-remedies.ts'
import { bringWhistles } from '../help/example-whistles.ts'
import type { PhoneUser } from '../help/phone-user.ts'
import { people } from '../help/running-example.ts'

const { asks, gives, passes } = useExample()

const leads = {
  steward: { by: people.xu, area: banshan.community },
  supervisor: { by: people.shen, area: banshan.community.slice(0, 9) },
} as const
type Lead = keyof typeof leads

/** How much lies on a list of somebody's desk, as the cloud counts it. */
async function countOf(role: Lead, scope: DeskScope) {
  const { by, area } = leads[role]
  const { counts } = await asks(by, 'desk.list', { role, area, scope: 'first' })
  return counts[scope] ?? { count: 0, late: 0, today: 0, more: false }
}

const cardsOf = ({ page }: PhoneUser) => page.locator('.card.task').filter({ visible: true })

beforeAll(async () => {
  await bringWhistles(asks)
  await badlyRated(asks, people.zhang, '消防通道停了一排车')
})

describe('the desk of those who lead, a day on', () => {
  beforeAll(() => passes(DAY))

  it.each<Lead>(['steward', 'supervisor'])('of a %s opens on what is late', async (role) => {
    const first = await countOf(role, 'first')
    expect(first.late).toBeGreaterThan(0)
    const leader = await gives(leads[role].by)
    const part = first.late < first.count ? `${first.late} 件` : '都'
    await leader.sees(`先办这 ${first.count} 件，${part}已超时`)
    const looks = await cardsOf(leader).evaluateAll((cards) => cards.map((card) => card.className))
    const late = looks.map((look) => look.includes('late'))
    expect(late).toEqual(looks.map((_, at) => at < first.late))
    const tab = leader.page.getByRole('tab', { name: `先办 ${first.count} 件` })
    expect(await tab.getAttribute('class')).toContain('late')
  })

  it('says the same of what is late on its tab, in its list and in the head of that list', async () => {
    const { count, late, today } = await countOf('steward', 'late')
    const xu = await gives(people.xu)
    await xu.page.getByRole('tab', { name: `到时 ${count} 件，${late} 件已超时` }).tap()
    await xu.sees(`${late} 件已超时${today > 0 ? `，${today} 件今天到时` : ''}`)
    expect(await cardsOf(xu).count()).toBe(count)
  })

  it('says by which list each card is there, and how many bad ratings are due today', async () => {
    const shen = await gives(people.shen)
    await shen.sees('争议', '去裁定', '差评整改')
    const { count, late, today } = await countOf('supervisor', 'remedies')
    await shen.sees(`${count} · ${late > 0 ? `超时 ${late}` : `今天 ${today}`}`)
    await shen.taps('差评')
    await shen.sees(`${count} 条差评在跟进`, '去联系')
  })

  it('leads to what came for them, with how much of it was not read', async () => {
    const { unread } = await asks(people.shen, 'message.unread', {})
    const shen = await gives(people.shen)
    await shen.page.getByRole('button', { name: `消息，${unread} 条没看` }).tap()
    await shen.sees('没看过')
  })

  it('counts anew once something is done from another list', async () => {
    const before = await countOf('steward', 'pool')
    const xu = await gives(people.xu)
    await xu.taps('待派')
    await xu.taps('派给林社工', '塘边小路')
    await xu.page.getByRole('tab', { name: `待派 ${before.count - 1} 件` }).waitFor()
  })
})
