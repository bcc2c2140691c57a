import { describe, expect, it } from 'vitest'
import { DAY, HOUR } from '../../../cloudfunctions/core/clock/date.ts'
import { theCity } from '../../../cloudfunctions/entries/city.ts'
import type { Entry } from '../../../cloudfunctions/matters/report/report-record.ts'
import {
  answerStep,
  leavesRest,
  restReport,
} from '../../../cloudfunctions/matters/report/rules/answer.ts'
import type { ReportAction } from '../../../miniprogram/contract/action.ts'
import { type Answer, answers } from '../../../miniprogram/contract/answer.ts'
import { aCategory, aComplaint, aReport, aReportAround, calendar, noon } from '../help/example.ts'

const whom = aReport().assignee

const said = (answer: Answer): Entry => ({
  version: 5,
  at: noon + DAY,
  by: 'reporter',
  as: 'reporter',
  action: 'answer',
  from: 'done',
  to: 'closed',
  token: 'tokenOfTheAnswer',
  answer,
})

describe("the reporter's answer", () => {
  it('is taken without a word: whoever can’t write may say no as well', () => {
    for (const answer of answers) {
      const step = answerStep(calendar, aCategory(), { answer }, whom, noon)
      expect(step).toMatchObject({
        to: answer === 'unsolved' ? 'assigned' : 'closed',
        set: { answer },
      })
      expect(step).not.toHaveProperty('content')
    }
  })

  it('keeps what is missing in words, photos and by voice', () => {
    const content = { words: '还晃', photos: ['1.jpg'], voice: { file: 'v.mp3', seconds: 4 } }
    const step = answerStep(calendar, aCategory(), { answer: 'unsolved', content }, whom, noon)
    expect(step).toMatchObject({ content })
  })

  it('partly closes the report', () => {
    expect(
      answerStep(
        calendar,
        aCategory(),
        { answer: 'partly', content: { words: '还晃' } },
        whom,
        noon,
      ),
    ).toMatchObject({
      to: 'closed',
      set: { endedAt: noon },
      content: { words: '还晃' },
    })
  })

  it('unsolved gives the report back to its handler, with a fresh promise and a contact to make', () => {
    const step = answerStep(
      calendar,
      aCategory(),
      { answer: 'unsolved', content: { words: '没修' } },
      whom,
      noon,
    )
    expect(step).toEqual({
      action: 'answer',
      to: 'assigned',
      entry: { answer: 'unsolved', whom },
      content: { words: '没修' },
      set: {
        answer: 'unsolved',
        assignee: whom,
        promisedAt: noon,
        limits: ['5wd'],
        pauses: [],
        fired: [],
        dueAt: noon + 7 * DAY,
        contactBy: noon + 21 * HOUR,
      },
      drop: ['contactedAt', 'doneAt', 'endedAt', 'question', 'request', 'unnoticed', 'poolAt'],
    })
  })
})

describe('the rest of a partly solved report', () => {
  const partly = said('partly')
  const whole = aReport({ content: { 1: { words: '断了' }, 5: { words: '还晃' } } })
  const rest = restReport(theCity, whole, aCategory(), partly, whom)

  it('has the same place, people and areas, and says what is still missing', () => {
    const { place, areas, assignee, reporter } = whole
    expect(rest).toMatchObject({ place, areas, assignee, reporter, status: 'assigned' })
    expect(rest).toMatchObject({ _id: 'report-1-rest', restOf: 'report-1', version: 1 })
    expect(rest.content).toEqual({ 1: { words: '还晃' } })
    expect(rest.route.reason).toBe('rest')
  })

  it('keeps whom to call where staff made the report for somebody', () => {
    const onBehalf = { name: '李奶奶', phone: '15400000007' }
    const made = aReport({ source: 'phone', onBehalf })
    expect(restReport(theCity, made, aCategory(), partly, whom)).toMatchObject({
      ...{ source: 'phone', onBehalf },
    })
    expect(restReport(theCity, whole, aCategory(), partly, whom)).not.toHaveProperty('onBehalf')
  })

  it('has its promise from the moment of the answer, however late it is made', () => {
    expect(rest).toMatchObject({ createdAt: partly.at, dueAt: partly.at + 7 * DAY })
  })

  it('is the same when it is made twice, and has a number that points to the whole', () => {
    expect(restReport(theCity, whole, aCategory(), partly, whom)).toEqual(rest)
    expect(rest.number).toBe(`${whole.number}-2`)
    expect(restReport(theCity, rest, aCategory(), partly, whom).number).toBe(`${whole.number}-3`)
  })

  it('of a complaint about staff goes around the community too', () => {
    const around = restReport(theCity, aReportAround(), aComplaint(), partly, whom)
    expect(around.route.reason).toBe('around')
    expect(around.areas).toEqual(aReportAround().areas)
    expect(around.visibility).toBe('restricted')
  })
})

describe('the effects of a step', () => {
  it('begin a rest after the answer “partly”, and after nothing else', () => {
    const actions: ReportAction[] = ['submit', 'assign', 'accept', 'contact', 'note', 'finish']
    expect(leavesRest(said('partly'))).toBe(true)
    for (const answer of ['solved', 'unsolved'] as const)
      expect(leavesRest(said(answer))).toBe(false)
    for (const action of actions) {
      expect(leavesRest({ ...said('partly'), action })).toBe(false)
    }
  })
})
