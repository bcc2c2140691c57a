import { describe, expect, it } from 'vitest'
import { DAY } from '../../../cloudfunctions/core/clock/date.ts'
import { stepDue } from '../../../cloudfunctions/core/lifecycle/step-due.ts'
import { bySystem } from '../../../cloudfunctions/core/lifecycle/take-step.ts'
import { changeBy, changed } from '../../../cloudfunctions/core/lifecycle/transitions.ts'
import { theCity } from '../../../cloudfunctions/entries/city.ts'
import type { Remedy } from '../../../cloudfunctions/matters/remedy/remedy-record.ts'
import { remedyKind } from '../../../cloudfunctions/matters/remedy/rules/remedy-kind.ts'
import { remedyNotifications } from '../../../cloudfunctions/matters/remedy/rules/remedy-notifications.ts'
import { timelineOf } from '../../../cloudfunctions/matters/remedy/rules/remedy-timeline.ts'
import { viewForReporter } from '../../../cloudfunctions/matters/remedy/rules/view-for-reporter.ts'
import { city, district, moment, noon, street, told } from '../help/example.ts'
import { type Done, openedRemedy, remedyAfter } from './example-remedy.ts'

/** The remedy as time makes it by that moment. */
function inTime(remedy: Remedy, now: number): Remedy {
  const step = stepDue(remedyKind, remedy, theCity, now)
  if (!step) throw new Error('time brings nothing')
  return changed(remedy, changeBy(remedyKind, remedy, step, bySystem(now, 'time'), theCity))
}

/** A remedy whose reporter was revisited and never rated again. */
const unanswered = () => inTime(remedyAfter('call', 'mend', 'rectify', 'revisit'), noon + 40 * DAY)

function toldOf(remedy: Remedy) {
  const entry = remedy.history.at(-1)
  return entry ? remedyNotifications({ remedy, entry, city: theCity }) : []
}

describe('notifications of a step', () => {
  it.each<[Done[], string[][]]>([
    [[], [['reviewers', '差评，明天 12:00 前联系']]],
    [['call'], [['reporter', '督办在跟进您的评价']]],
    [['call', 'mend'], [['handler', '有一处要改，点开看']]],
    [['call', 'mend', 'reply'], [['reviewers', '经办人说了怎么改的']]],
    [['call', 'rectify'], []],
    [['call', 'explain'], []],
    [['call', 'extend'], [['reporter', '要多几天，12月14日 12:00 前']]],
    [['call', 'appeal'], [['deciders', '有一条申诉等您定']]],
    [['call', 'appeal', 'uphold'], []],
    [['call', 'appeal', 'refuse'], [['reviewers', '申诉没通过，接着整改']]],
    [
      ['call', 'appeal', 'uphold', 'upholdToo'],
      [
        ['reviewers', '申诉通过了，已了结'],
        ['reporter', '您的评价复核过了，点开看'],
      ],
    ],
    [['call', 'rectify', 'revisit'], [['reporter', '回访过了，请您再评一次']]],
    [['call', 'rectify', 'revisit', 'again'], [['reviewers', '居民又评了一次，点开看']]],
  ])('after %j are %j', (done, words) => {
    expect(toldOf(remedyAfter(...done)).map((one) => [one.to, one.words])).toEqual(words)
  })

  it('are none when a remedy closes by time, or its dates are reckoned anew', () => {
    expect(toldOf(unanswered())).toEqual([])
    const reckoned = changeBy(
      remedyKind,
      openedRemedy(),
      { action: 'reckon', to: 'opened' },
      bySystem(noon, 'reckon'),
      theCity,
    )
    expect(toldOf(changed(openedRemedy(), reckoned))).toEqual([])
  })
})

describe('notifications of silence', () => {
  it.each<[Done[], string]>([
    [[], '差评到时候了，还没联系'],
    [['call'], '差评到时限了，还没整改'],
    [['call', 'mend'], '差评到时限了，还没整改'],
    [['call', 'appeal'], '申诉到时候了，还没定'],
    [['call', 'rectify'], '整改好了，还没回访'],
  ])('after %j go to street, district and city: %s', (done, words) => {
    const late = toldOf(inTime(remedyAfter(...done), noon + 30 * DAY)).filter(({ areas }) => areas)
    expect(late.map((one) => [one.to, one.words, one.areas])).toEqual(
      [street, district, city].map((area) => ['reviewers', words, [area]]),
    )
  })

  it('leave out a district that the remedy does not lie in', () => {
    const late = inTime(openedRemedy({ areas: [city] }), noon + 30 * DAY)
    expect(late.reviewAreas).toEqual([street, city])
    expect(toldOf(late).map(({ areas }) => areas)).toEqual([[street], [], [city]])
  })

  it('warn the reviewers before mending is due', () => {
    const warned = inTime(remedyAfter('call'), moment('2026-11-27 12:00'))
    const fired = `warning-0-${moment('2026-11-30 12:00')}`
    expect(toldOf(warned)).toEqual([{ to: 'reviewers', words: '快到时限了，先办这条', fired }])
  })
})

describe('the timeline for reviewers', () => {
  const linesOf = (remedy: Remedy) =>
    timelineOf(remedy).map(({ at, who, told: words, words: said }) =>
      [told(at).slice(11), who, words, said].join(' ').trim(),
    )

  it('lists every step with its words, the newest first', () => {
    expect(linesOf(remedyAfter('call', 'mend', 'reply', 'rectify', 'revisit', 'again'))).toEqual([
      '18:00 居民 又评了一次 这回好了',
      '17:00 沈督办 回访过，请居民再评一次',
      '16:00 沈督办 确认改好了 去看过，稳了',
      '15:00 王社工 说了怎么改的 换了新的',
      '14:00 沈督办 请经办人整改 请重装螺栓',
      '13:00 沈督办 联系了居民 打过',
      '12:00 系统 收到一条差评，开始跟进 等了三周',
    ])
    expect(
      linesOf(remedyAfter('call', 'appeal', 'uphold', 'refuse', 'extend', 'explain')).slice(0, 5),
    ).toEqual([
      '18:00 沈督办 向居民作了说明 要等厂家',
      '17:00 沈督办 延长了整改的时间 等配件',
      '16:00 钱督办 不同意申诉，接着整改 就是这处',
      '15:00 陆督办 同意申诉 是别处',
      '14:00 沈督办 提出申诉，请两位督办复核 说的是别处',
    ])
  })

  it('has lines of their own for a warning, a missed date, the end and new dates', () => {
    const newest = (remedy: Remedy) => timelineOf(remedy).at(0)?.told
    const warned = inTime(remedyAfter('call'), moment('2026-11-27 12:00'))
    expect(newest(warned)).toBe('快到时限了')
    expect(newest(inTime(warned, moment('2026-11-30 12:00')))).toBe('到时限了，告诉了督办')
    expect(newest(inTime(remedyAfter('call'), noon + 30 * DAY))).toBe('到时限了，告诉了督办')
    expect(newest(unanswered())).toBe('30 天没有再评，就此了结')
    const { history } = openedRemedy()
    const reckoned = history.map((entry) => ({ ...entry, action: 'reckon' as const }))
    expect(newest(openedRemedy({ history: reckoned }))).toBe('放假安排出来了，日子重新算过')
  })
})

describe('the view for the resident who rated', () => {
  const seenBy = (remedy: Remedy) => viewForReporter(remedy, { id: 'reporter', now: noon })
  const linesOf = (remedy: Remedy) =>
    seenBy(remedy).timeline.map(({ words, said }) => [words, said].join(' ').trim())

  it('has the words that are for them, and none that are about them', () => {
    expect(linesOf(remedyAfter('call', 'mend', 'reply', 'rectify', 'revisit', 'again'))).toEqual([
      '您又评了一次 这回好了',
      '沈督办回访过，请您再评一次',
      '沈督办确认改好了 去看过，稳了',
      '经办人说了怎么改的',
      '沈督办已请经办人改',
      '沈督办联系了您',
      '由督办跟进，11 月 24 日前联系您',
    ])
    expect(
      linesOf(remedyAfter('call', 'appeal', 'uphold', 'refuse', 'extend', 'explain')).slice(0, 4),
    ).toEqual([
      '沈督办作了说明，依据：采购合同 要等厂家',
      '要多几天，最晚 12 月 14 日 等配件',
      '复核过了，评价照算，接着改',
      '另外两位督办在复核这条评价',
    ])
    const deciding = linesOf(remedyAfter('call', 'appeal', 'uphold'))
    expect(deciding.at(0)).toBe('另外两位督办在复核这条评价')
    expect(linesOf(remedyAfter('call', 'appeal', 'uphold', 'upholdToo')).at(0)).toBe(
      '复核过了，这条评价不计入统计，您的话都留着',
    )
  })

  it('lists a step without its words where they were erased', () => {
    const { timeline } = seenBy({ ...remedyAfter('call', 'rectify'), content: {} })
    expect(timeline[0]).toMatchObject({ words: '沈督办确认改好了', said: '' })
  })

  it('leaves out escalation, but not the end by time', () => {
    const escalated = inTime(openedRemedy(), noon + 30 * DAY)
    expect(linesOf(escalated)).toEqual(['由督办跟进，11 月 24 日前联系您'])
    expect(linesOf(unanswered()).at(0)).toBe('30 天没有再评，就此了结')
  })

  it.each<[Done[], string]>([
    [[], '等督办联系您'],
    [['call'], '在跟进'],
    [['call', 'mend'], '正在改'],
    [['call', 'appeal'], '在复核'],
    [['call', 'rectify'], '改好了，等回访'],
    [['call', 'rectify', 'revisit'], '请您再评一次'],
    [['call', 'rectify', 'revisit', 'again'], '已了结'],
    [['call', 'appeal', 'uphold', 'upholdToo'], '复核过了，不计入统计'],
  ])('has after %j the status %s', (done, status) => {
    expect(seenBy(remedyAfter(...done)).status).toBe(status)
  })

  it('names the supervisor who acted last, and the outcome', () => {
    expect(seenBy(openedRemedy())).toMatchObject({ who: '', outcome: null, second: null })
    const voted = remedyAfter('call', 'appeal', 'uphold', 'upholdToo')
    expect(seenBy(voted)).toMatchObject({ who: '钱督办', outcome: 'upheld' })
    expect(seenBy(remedyAfter('call', 'mend', 'reply')).who).toBe('沈督办')
  })

  it('offers a second rating after the revisit, once', () => {
    const may = (...done: Done[]) => seenBy(remedyAfter(...done)).maySecond
    expect(may('call', 'rectify')).toBe(false)
    expect(may('call', 'rectify', 'revisit')).toBe(true)
    expect(may('call', 'rectify', 'revisit', 'again')).toBe(false)
    expect(seenBy(unanswered()).maySecond).toBe(false)
  })
})
