import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Channel } from '../../cloudfunctions/core/procedure/template.ts'
import { theCity } from '../../cloudfunctions/entries/city.ts'
import { nouns } from '../../cloudfunctions/entries/nouns.ts'
import { templateNames } from '../../miniprogram/contract/message.ts'
import { at } from '../../scripts/paths.ts'
import { folderOf } from './folder.ts'
import { channelsOf, readTaps, unasked } from './taps.ts'

const taps = readTaps()
const channels = channelsOf(nouns)

it('finds what taps ask for, in pages and in their tables of actions', () => {
  const phone = folderOf({
    'packages/a/one/one.ts': "Page({ async send() { offerMessages('progress', 'result') } })",
    'packages/a/two/two-actions.ts':
      "const actions = { join: { messages: 'task' }, note: { done: '' } }",
  })
  expect([...readTaps(phone)]).toEqual([
    ['packages/a/one send', ['progress', 'result']],
    ['packages/a/two join', ['task']],
  ])
})

it('a noun sends by no template that no tap asks its reader for', () => {
  expect(unasked(channels, taps)).toEqual([])
})

it('a noun that does is noticed', () => {
  const page = () => 'pages/me/me'
  const toNobody: Channel = { template: 'task', page, asked: ['packages/worker/handle gone'] }
  const asked = ['packages/worker/handle accept']
  const byAnother: Channel = { template: 'appointment', page, asked }
  expect(
    unasked(
      [
        ['visits to worker', toNobody],
        ['visits to resident', byAnother],
      ],
      taps,
    ),
  ).toEqual([
    'visits to worker: nothing asks for task',
    'visits to resident: nothing asks for appointment',
  ])
})

it('no tap asks for what no noun sends', () => {
  const named = new Set(channels.flatMap(([, { asked }]) => asked))
  expect([...taps.keys()].filter((tap) => !named.has(tap))).toEqual([])
})

it('messages open pages that there are', () => {
  const { pages, subPackages } = JSON.parse(readFileSync(at('miniprogram', 'app.json'), 'utf8'))
  const all = [
    ...pages,
    ...subPackages.flatMap(({ root, pages }: { root: string; pages: string[] }) =>
      pages.map((page) => `${root}/${page}`.replace('//', '/')),
    ),
  ]
  for (const [name, { page }] of channels) expect(all, name).toContain(page('id').split('?')[0])
})

it('templates are named by the tables of the nouns alone', () => {
  const paths = readdirSync(at('cloudfunctions'), { recursive: true, encoding: 'utf8' })
  const sources = paths.filter((path) => path.endsWith('.ts'))
  const naming = sources.filter((path) =>
    /template: '(progress|result|task|appointment)'/.test(
      readFileSync(at('cloudfunctions', path), 'utf8'),
    ),
  )
  expect(naming.filter((path) => !path.endsWith('-channels.ts'))).toEqual([])
  expect(naming.length).toBeGreaterThan(0)
})

it('a city has every template', () => {
  expect(theCity.templates.map(({ name }) => name).sort()).toEqual([...templateNames].sort())
})
