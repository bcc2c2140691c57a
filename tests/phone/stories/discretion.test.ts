import { describe, expect, it } from 'vitest'
import { banshan } from '../../../city/maanshan/story-community.ts'
import { at } from '../../../scripts/paths.ts'
import { aToken } from '../../procedures/help/phone.ts'
import { useExample } from '../help/example-app.ts'
import { people, startExample } from '../help/running-example.ts'

const { asks, gives } = useExample()

/** 陈桂芳 reports, in these words, that a lamp of the staircase is out. Out: the report's id. */
async function reports(words: string): Promise<string> {
  const place = { building: `${banshan.community}B012` }
  const said = { token: aToken(), category: '0401', place, words }
  return (await asks(people.chen, 'report.submit', said)).id
}

/** 许书记 opens a report on her phone, and reads what was said. */
async function opens(reportId: string, words: string): Promise<void> {
  const xu = await gives(people.xu, { path: `packages/steward/report/report?id=${reportId}` })
  await xu.sees(words)
}

/** No rule can know that what somebody wrote is the number of somebody else, so it can be planted. */
const wordsWith = (number: string) => `灯不亮，找隔壁${number}`
const numberOfZhang = async () => (await asks(people.zhang, 'person.me', {})).phone

describe('a story', () => {
  it.fails('fails when a phone gets the number of a stranger', async () => {
    const words = wordsWith(await numberOfZhang())
    await opens(await reports(words), words)
  })

  it.fails('fails when the test itself gets it in the name of a person', async () => {
    const reportId = await reports(wordsWith(await numberOfZhang()))
    await asks(people.xu, 'report.detail', { reportId })
  })

  it('passes after that, when the same words have no number', async () => {
    const words = wordsWith('')
    const reportId = await reports(words)
    await opens(reportId, words)
    await asks(people.xu, 'report.detail', { reportId })
  })
})

describe('an example whose functions gossip', () => {
  it('lists once who got which number, and which log lines name people or a surprise', async () => {
    const phone = await numberOfZhang()
    const { url, wrongs, stop } = await startExample(
      at('tests', 'procedures', 'help', 'fixtures', 'gossip'),
    )
    const gossips = (told: { prints?: string; replies?: unknown }) =>
      fetch(`${url}/wx/callFunction`, {
        method: 'POST',
        headers: { 'x-wx-openid': people.xu },
        body: JSON.stringify({ name: 'api', data: { procedure: 'gossip', ...told } }),
      })
    await gossips({ prints: `${people.chen} came`, replies: [phone] })
    expect(wrongs()).toEqual([
      `${people.xu} heard ${phone} through gossip`,
      `api: ${people.chen} came`,
    ])
    await gossips({ prints: '{"code":"CALL.SURPRISE"}', replies: ['154****0002'] })
    expect(wrongs()).toEqual(['api: {"code":"CALL.SURPRISE"}'])
    await gossips({ prints: '{"code":"OK"}' })
    expect(wrongs()).toEqual([])
    await stop()
  })
})
