import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { banshan } from '../../../city/maanshan/story-community.ts'
import { aToken } from '../../procedures/help/phone.ts'
import { unzipped } from '../../procedures/help/unzipped.ts'
import { useExample } from '../help/example-app.ts'
import { people } from '../help/running-example.ts'

const { asks, gives } = useExample()

const words = '滑梯底下有块板翘起来了，怕划到孩子'
const placeholder = '什么样了、什么时候开始的'

describe('consent', () => {
  it('is asked for at the first photo, and a resident who declines can still report', async () => {
    const zhang = await gives(people.zhang, {
      path: 'packages/resident/report/report',
      privacy: 'ask',
    })
    await zhang.taps('健身器材')
    await zhang.page.getByText('拍照或选图').tap()
    await zhang.sees('先跟您说清楚', '不同意也能写字反映。')
    await zhang.taps('看看指引')
    await zhang.page.getByText('知道了', { exact: true }).tap()
    await zhang.tapsOnTop('不同意，先不用')
    await zhang.sees('没同意，先不用；写字照样能交')
    await zhang.seesNothingOf('先跟您说清楚')
    await zhang.writes(placeholder, words)
    await zhang.taps('提交')
    await zhang.sees('已经交给王社工')
  })

  it('is asked for once, and the resident who agrees goes on with the photo', async () => {
    const liu = await gives(people.liu, { path: 'packages/resident/report/report', privacy: 'ask' })
    await liu.page.getByText('拍照或选图').tap()
    const chooser = liu.page.waitForEvent('filechooser')
    await liu.taps('同意')
    await (await chooser).setFiles(['city/maanshan/photos/trash.svg'])
    await liu.page.getByLabel('拿掉第 1 张').waitFor()
    await liu.reopens()
    await liu.photographs('trash')
  })
})

describe('a report that is not public', () => {
  it('shows its reporter the roles that opened it, and the supervisor the persons', async () => {
    const place = { building: `${banshan.community}B012` }
    const told = { token: aToken(), category: '0802', place, words: '家里的事，想找人说说' }
    const { id } = await asks(people.chen, 'report.submit', told)
    await asks(people.wang, 'report.detail', { reportId: id })
    const chen = await gives(people.chen, { path: `packages/resident/detail/detail?id=${id}` })
    await chen.sees('谁打开过这件事', '全科社工', '1 次')
    const shen = await gives(people.shen, { path: `packages/steward/report/report?id=${id}` })
    await shen.sees('谁打开过这件事', '督办', /^今天 \d\d:\d\d$/)
  })
})

describe('my data', () => {
  it('can be exported, and is gone after leaving', async () => {
    const zhang = await gives(people.zhang, { path: 'pages/me/me' })
    await zhang.taps('我的数据')
    await zhang.sees('微信里的身份（openid）', '谁看得到', '还没办完的，会先撤回：')
    await zhang.taps('导出')
    const kept = zhang.page.waitForEvent('download')
    await zhang.page.getByText('存到电脑', { exact: true }).tap()
    const copy = await kept
    expect(copy.suggestedFilename()).toBe('我在家在的数据.xlsx')
    expect(unzipped(readFileSync(await copy.path()))).toContain(words)
    await zhang.page.getByText('关闭', { exact: true }).tap()

    await zhang.taps('注销，全部删掉')
    await zhang.sees('真的要注销吗')
    await zhang.page.getByRole('dialog').getByText('注销', { exact: true }).tap()
    await zhang.sees('您家在哪栋楼', '没有在办的事')
    expect(await asks(people.zhang, 'person.me', {})).toMatchObject({ name: '', home: null })
    expect((await asks(people.zhang, 'report.mine', { over: true })).cards).toEqual([])
  })

  it('of staff stays until they leave their post', async () => {
    const wang = await gives(people.wang, { path: 'packages/resident/privacy/privacy' })
    await wang.sees('您还在岗，离岗以后才能注销')
    await wang.seesNothingOf('注销，全部删掉')
  })
})
