import { banshan } from '../../city/maanshan/story-community.ts'
import { openPhonePage, type PhonePageOptions } from '../../tests/phone/help/browser.ts'
import { type PhoneUser, phoneUser } from '../../tests/phone/help/phone-user.ts'
import { ask, people, type RunningExample } from '../../tests/phone/help/running-example.ts'
import type { Screen } from './frame.ts'

/** Takes what somebody's phone shows. */
export type Camera = {
  gives(openid: string, options?: PhonePageOptions): Promise<PhoneUser>
  /** A screen without a keyboard and with every picture loaded, from its top or from these words. */
  take(user: PhoneUser, caption: string, from?: string): Promise<Screen>
}

const settle = `(async () => {
  document.activeElement?.blur()
  for (const page of document.querySelectorAll('wx-page')) page.scrollTop = 0
  await document.fonts.ready
  await Promise.all([...document.images].filter((one) => one.checkVisibility()).map((one) => one.decode().catch(() => {})))
})()`

/** Opens phones on a running example. */
export const cameraOn = ({ browser, url }: RunningExample): Camera => ({
  gives: async (openid, options = {}) =>
    phoneUser(await openPhonePage(browser, url, { openid, ...options })),
  async take({ page }, caption, from) {
    await page.evaluate(settle)
    if (from) await page.getByText(from).evaluate((words) => words.scrollIntoView())
    return { caption, png: await page.screenshot({ animations: 'disabled' }) }
  },
})

/** Says that the fitness trail is broken, up to the last tap. */
async function fillIn(resident: PhoneUser) {
  await resident.taps('我要反映')
  await resident.taps('健身器材')
  await resident.photographs('fitness-before', 'fitness-near')
  await resident.writes('什么样了、什么时候开始的', '楼下的漫步机踏板断了，一踩就晃。')
  await resident.sees('交给 王社工')
}

/** From home to the worker's desk: what happens in the first minute of a report. */
export async function firstMinute({ gives, take }: Camera): Promise<Screen[]> {
  const chen = await gives(people.chen)
  await chen.sees('我的网格员', '去回答')
  const home = await take(chen, '居民首页')
  await fillIn(chen)
  const form = await take(chen, '我要反映')
  await chen.taps('提交')
  await chen.sees('已经交给王社工')
  const promise = await take(chen, '交到谁手里')
  const wang = await gives(people.wang)
  await wang.sees('楼下的漫步机踏板断了')
  return [home, form, promise, await take(wang, '社工的今日')]
}

/** The same in large letters, in the dark, and at the end of a report. */
export async function looks({ gives, take }: Camera, url: string): Promise<Screen[]> {
  const elder = await gives(people.chen)
  await elder.taps('长辈版：字大，按钮大')
  await elder.sees('换回标准版')
  const elderHome = await take(elder, '长辈版首页')
  await fillIn(elder)
  const elderForm = await take(elder, '长辈版反映', '在哪儿')
  const chen = await gives(people.chen, { theme: 'dark' })
  await chen.sees('我的网格员', '去回答')
  const darkHome = await take(chen, '深色首页')
  const wang = await gives(people.wang, { theme: 'dark' })
  await wang.sees('受理')
  const darkDesk = await take(wang, '深色的今日')
  const { cards } = await ask(url, people.chen, 'report.mine', { over: false })
  const [taped, lamp] = ['健身广场', '12 栋'].map((words) =>
    cards.find(({ title }) => title.startsWith(words)),
  )
  const reader = await gives(people.chen, {
    path: `packages/resident/detail/detail?id=${taped?.id}`,
  })
  await reader.sees('先用警示带围起来了')
  const detail = await take(reader, '看进展')
  await reader.reopens(`packages/resident/answer/answer?id=${lamp?.id}`)
  await reader.taps('是')
  await reader.taps('满意')
  return [elderHome, elderForm, darkHome, darkDesk, detail, await take(reader, '说结果、评服务')]
}

/** What becomes of it all: a community's figures, one of them more closely, its year, its board. */
export async function afterwards({ gives, take }: Camera): Promise<Screen[]> {
  const area = `area=${banshan.community}`
  const xu = await gives(people.xu, { path: `packages/steward/figures/figures?${area}` })
  await xu.taps('按年')
  await xu.sees(/^收到 \d+ 件/, '解决率')
  const figures = await take(xu, '数字，点得开')
  const closely = await take(xu, '近 12 个月', '细看：收到')
  await xu.reopens(`packages/resident/year/year?${area}`)
  await xu.sees('办结不等于解决')
  const year = await take(xu, '年度答卷')
  const chen = await gives(people.chen, { path: 'packages/resident/board/board' })
  await chen.sees('处理后')
  return [figures, closely, year, await take(chen, '看看办得怎样')]
}
