import { expect, it } from 'vitest'
import { rules } from '../../../scripts/check/audit/rules.ts'
import { judge, scoreOf } from '../../../scripts/check/audit/score.ts'
import { readSource } from '../../../scripts/check/audit/source.ts'
import { at } from '../../../scripts/paths.ts'
import { phoneUser } from '../help/phone-user.ts'
import { usePhones } from '../help/phones.ts'
import { openScreen, watch } from './open-screen.ts'

const miniprogram = at('tests', 'phone', 'screens', 'fixtures', 'faulty')
const phones = usePhones({ miniprogram })

/** What takes longer to break than a test should take; see tests/architecture/audit.test.ts. */
const slowly = ['a page is in sight within 5 s', 'requests are answered within 1 s']

it('finds that a page which breaks every rule breaks every rule', async () => {
  const phone = watch(phoneUser(await phones.open({ path: 'pages/lost/lost' })))
  await phone.user.sees('没有路通到这儿')
  const path = 'pages/faulty/faulty'
  const seen = await openScreen(phone, { name: 'faulty', path, sees: ['就这样'] }, path)
  const judged = judge(rules, { source: readSource(miniprogram), run: { of: '', seen: [seen] } })
  const kept = judged.filter(({ findings }) => findings.length === 0)
  expect(kept.map(({ rule }) => rule.name).filter((name) => !slowly.includes(name))).toEqual([])
  expect(scoreOf(judged)).toBeLessThan(20)
})
