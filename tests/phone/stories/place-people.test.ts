import { describe, it } from 'vitest'
import { useExample } from '../help/example-app.ts'
import { people } from '../help/running-example.ts'

const { asks, gives } = useExample()

describe('who stands behind a place', () => {
  it('is one tap from the card of one’s worker: policeman, head of the building, community', async () => {
    const chen = await gives(people.chen)
    await chen.sees('我的网格员')
    await chen.page.getByRole('button', { name: /网格里还有谁/ }).tap()
    await chen.sees('我的网格', '半山花园 12栋', '网格员', '社区民警', '楼长', /8:30–12:00/)
    await chen.goesBack()
    await chen.reopens('pages/me/me')
    await chen.taps('我的网格、社区电话')
    await chen.sees('社区民警')
    await chen.goesBack()
    await chen.taps('帮助和关于')
    await chen.sees('说是办好了，其实没好？', '关于家在')
  })

  it('is the same for the worker who has a report there, and for a department that was called', async () => {
    const { cards } = await asks(people.wang, 'desk.list', { role: 'worker', scope: 'mine' })
    const id = cards.find(({ kind }) => kind === 'report')?.id ?? ''
    const wang = await gives(people.wang, { path: `packages/worker/handle/handle?id=${id}` })
    await wang.taps('还能找谁')
    await wang.sees('网格里的人', '社区民警', '楼长')

    const asked = { role: 'officer', scope: 'open' } as const
    const whistles = await asks(people.drains, 'desk.list', asked)
    const officer = await gives(people.drains, {
      path: `packages/officer/whistle/whistle?id=${whistles.cards[0]?.id}`,
    })
    await officer.taps('还能找谁')
    await officer.sees('网格里的人', '社区民警')
  })
})
