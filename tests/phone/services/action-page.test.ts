import { beforeEach, describe, expect, it } from 'vitest'
import { openRecordPage, phoneServices, type RecordPage, type Sent } from './record-page.ts'

const answers = { picks: 0, agrees: true, sheets: [] as object[] }
const services = await phoneServices(answers)
const { arrange, CallError, filledForms } = services

const offer = (action: string, why = '') => ({
  ...{ action, label: action, icon: '', why },
  open: why === '',
})
const offered = [offer('mend'), offer('tell'), offer('leave'), offer('burn', '明天才行')]

let version = 0
let sent: Sent[] = []
let failure: Error | undefined
let left: string[] = []
let page: RecordPage

/** Sends an action, unless something is in its way. */
async function send(one: Sent): Promise<void> {
  sent.push(one)
  if (failure) throw failure
  version += 1
}

/** A fault of the cloud, as its door throws it. */
const fails = (code: string) => {
  failure = new CallError({ code, message: `${code} 的话` })
}

beforeEach(async () => {
  version = 1
  sent = []
  left = []
  failure = undefined
  Object.assign(answers, { picks: 0, agrees: true, sheets: [] })
  page = openRecordPage(services, {
    fetch: async (id) => ({ id, version }),
    show: (seen) => ({ seen }),
    offers: () => arrange(offered, ['burn', 'mend'], ['tell']),
    actions: {
      mend: { done: '修好了', lost: '网断了，还没修', send },
      tell: { form: { title: '说什么', hint: '', fields: [], send: '说' }, done: '说了', send },
      leave: { confirm: { title: '走？' }, per: () => [], done: '走了', send },
      burn: { go: ({ id }: { id: string }) => left.push(id) },
    },
  })
  await page.load()
})

describe('the offers of a page', () => {
  it('puts the first action that is open in front, another beside it, and the rest behind 更多', () => {
    const { first, beside, rest } = page.data.offers
    expect([first?.action, beside?.action]).toEqual(['mend', 'tell'])
    expect(rest.map(({ action }) => action)).toEqual(['leave'])
  })

  it('hides what can’t be done now, and says once why', async () => {
    expect(page.data.offers.why).toBe('明天才行')
    await page.more()
    expect(answers.sheets).toEqual([{ itemList: ['leave'], alertText: '明天才行' }])
  })

  it('takes what was picked behind 更多', async () => {
    await page.more()
    await expect.poll(() => page.data.told).toBe('走了')
    expect(left).toEqual([])
    await page.act('burn')
    expect(left).toEqual(['one'])
  })
})

describe('an action that is sent at once', () => {
  it('loads the record again and says what was done', async () => {
    await page.act('mend')
    expect(page.data).toMatchObject({
      told: '修好了',
      again: false,
      busy: '',
      seen: { version: 2 },
    })
  })

  it('keeps its token over tries of one version, and takes another for the next', async () => {
    fails('CALL.NETWORK')
    await page.act('mend')
    expect(page.data).toMatchObject({ told: '网断了，还没修', again: true })
    failure = undefined
    await page.act('mend')
    await page.act('mend')
    const [first, second, third] = sent.map(({ token }) => token)
    expect(second).toBe(first)
    expect(third).not.toBe(second)
  })

  it('loads the record again when somebody else has changed it', async () => {
    version = 7
    fails('NOUN.CHANGED')
    await page.act('mend')
    expect(page.data).toMatchObject({
      told: 'NOUN.CHANGED 的话',
      again: false,
      seen: { version: 7 },
    })
  })

  it('asks before an action that can’t be undone', async () => {
    answers.agrees = false
    await page.act('leave')
    expect(sent).toEqual([])
  })
})

describe('an action that asks for words', () => {
  const key = 'tell:one'
  const filled = () => ({ ...filledForms.read(key), values: { words: '好的' } })

  beforeEach(async () => {
    page.beginBeside()
    await expect.poll(() => page.data.form?.key).toBe(key)
  })

  it('is sent with the words, which are gone from the draft then', async () => {
    filledForms.keep(key, filled())
    const { token } = filledForms.read(key)
    await page.send({ detail: filledForms.read(key) })
    expect(sent).toMatchObject([{ token, values: { words: '好的' }, seen: { version: 1 } }])
    expect(page.data).toMatchObject({ form: null, told: '说了' })
    expect(filledForms.read(key).values).toEqual({})
  })

  it('stays open with its words and its token when it was refused', async () => {
    filledForms.keep(key, filled())
    const detail = filledForms.read(key)
    fails('NOUN.CHANGED')
    await page.send({ detail })
    expect(page.data).toMatchObject({ told: 'NOUN.CHANGED 的话', form: { key } })
    expect(filledForms.read(key)).toEqual(detail)
  })

  it('closes without sending, and keeps the words', () => {
    filledForms.keep(key, filled())
    page.close()
    expect(page.data.form).toBeNull()
    expect([sent, filledForms.read(key).values]).toEqual([[], { words: '好的' }])
  })
})
