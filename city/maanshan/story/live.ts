import { createHash } from 'node:crypto'
import { HOUR } from '../../../cloudfunctions/core/clock/date.ts'
import { contentOf } from '../../../cloudfunctions/core/lifecycle/content.ts'
import type { Acting } from '../../../cloudfunctions/core/lifecycle/kind.ts'
import { stepDue } from '../../../cloudfunctions/core/lifecycle/step-due.ts'
import { changeBy, changed } from '../../../cloudfunctions/core/lifecycle/transitions.ts'
import type { Holder } from '../../../cloudfunctions/core/procedure/caller.ts'
import type { City } from '../../../cloudfunctions/core/procedure/city.ts'
import { fail, isFailure } from '../../../cloudfunctions/core/procedure/failure.ts'
import type { Person } from '../../../cloudfunctions/directory/person/person-record.ts'
import { nameInRole } from '../../../cloudfunctions/directory/person/rules/name.ts'
import { streetOf } from '../../../cloudfunctions/directory/place/rules/area.ts'
import type { Report, ReportPlace } from '../../../cloudfunctions/matters/report/report-record.ts'
import {
  answerStep,
  leavesRest,
  restReport,
} from '../../../cloudfunctions/matters/report/rules/answer.ts'
import { contactStep } from '../../../cloudfunctions/matters/report/rules/contact.ts'
import { declineStep } from '../../../cloudfunctions/matters/report/rules/decline.ts'
import { finishStep } from '../../../cloudfunctions/matters/report/rules/finish.ts'
import { newReport } from '../../../cloudfunctions/matters/report/rules/new-report.ts'
import { reportNumber } from '../../../cloudfunctions/matters/report/rules/number.ts'
import { askStep } from '../../../cloudfunctions/matters/report/rules/question.ts'
import { reportKind } from '../../../cloudfunctions/matters/report/rules/report-kind.ts'
import type { ReportStep } from '../../../cloudfunctions/matters/report/rules/report-step.ts'
import { routeReport } from '../../../cloudfunctions/matters/report/rules/route.ts'
import type { Category } from '../../../miniprogram/contract/category.ts'
import type { ExampleCity } from '../city.ts'
import { confirmed } from './confirmed.ts'
import type { Plan, Scene } from './plans.ts'

/**
 * Where the story plays, where its photos lie (a drawing's name in, a file id out), and the
 * deployment's keyed fingerprint of a text.
 */
export type Stage = {
  city: City
  example: ExampleCity
  photo(name: string): string
  sign(text: string): string
  now: number
}

/**
 * Lives a plan through by the same rules that the functions go by: the report as it stands at
 * `now` (epoch ms) and, when it was partly solved, the report for the rest.
 * @throws Error when a plan breaks a rule.
 */
export function live(plan: Plan, stage: Stage, index: number): Report[] {
  const category = stage.city.categories.find(({ code }) => code === plan.category)
  if (!category) throw new Error(`the story's category ${plan.category} is unknown`)
  const started = stage.now - plan.hoursAgo * HOUR
  const random = chance(`story ${index}`)
  const begun = begin(plan, category, stage, { started, random, id: digest(`story ${index}`) })
  const report = plan.life.reduce(
    (now, scene) => play(now, scene, category, stage, started + scene.hours * HOUR),
    begun,
  )
  const rests = report.history
    .filter(leavesRest)
    .map((entry) => restReport(stage.city, report, category, entry, report.assignee))
  return [report, ...rests].map((one) => confirmed(reportKind, one, stage.city))
}

type Beginning = { started: number; random(): number; id: string }

function begin(
  plan: Plan,
  category: Category,
  { city, example, photo }: Stage,
  at: Beginning,
): Report {
  const place = placeOf(plan, example)
  const grid = example.grids.find(({ _id }) => _id === place.grid)
  const home = example.people.find(({ _id }) => _id === plan.reporter)?.home
  const supervisor = grid && supervisorOf(example.people, streetOf(grid._id))
  return newReport({
    id: at.id,
    city,
    reporter: plan.reporter,
    publish: plan.publish ?? false,
    token: at.id,
    category,
    place,
    routed: routeReport({
      category,
      found: typeof plan.place === 'string' ? 'building' : 'pin',
      city: city.code,
      calendar: city.calendar,
      now: at.started,
      ...(grid ? { grid } : {}),
      ...(home ? { community: home.slice(0, 12) } : {}),
      ...(supervisor ? { supervisor } : {}),
    }),
    content: contentOf(plan.words, (plan.photos ?? []).map(photo)) ?? {},
    number: reportNumber(at.started, at.random),
    now: at.started,
  })
}

function placeOf({ place }: Plan, { buildings, grids }: ExampleCity): ReportPlace {
  if (typeof place !== 'string') {
    return { words: place.words, point: { type: 'Point', coordinates: place.pin } }
  }
  const building = buildings.find(({ name }) => name === place)
  const grid = grids.find(({ _id }) => _id === building?.grid)
  if (!building || !grid) throw new Error(`the story's place ${place} is unknown`)
  return {
    words: `${building.estate} ${building.name}`,
    building: building._id,
    point: building.point,
    grid: grid._id,
    gridName: grid.name,
    community: grid.community,
  }
}

function supervisorOf(people: readonly Person[], area: string): Holder | undefined {
  const person = people.find(({ roles }) =>
    roles.some((held) => held.role === 'supervisor' && held.area === area),
  )
  return person && { id: person._id, name: nameInRole(person, 'supervisor'), role: 'supervisor' }
}

function play(report: Report, scene: Scene, category: Category, stage: Stage, at: number): Report {
  const step = stepOf(report, scene, category, stage, at)
  const token = digest(`${report._id} ${report.version}`)
  const acting = { ...actorOf(report, scene, stage.example.people), at, token }
  return changed(report, changeBy(reportKind, report, step, acting, stage.city))
}

/** Who does it: the reporter answers, the steward declines, time is nobody; all else is the handler's. */
function actorOf(
  { reporter = '', assignee, areas }: Report,
  { does }: Scene,
  people: readonly Person[],
): Pick<Acting, 'by' | 'as'> {
  if (does === 'answer') return { by: reporter, as: 'reporter' }
  if (does === 'time') return { by: 'system', as: 'system' }
  if (does !== 'decline') return { by: assignee?.id ?? '', as: assignee?.role ?? 'worker' }
  const steward = people.find(({ roles }) =>
    roles.some(({ role, area }) => role === 'steward' && areas.includes(area)),
  )
  return { by: steward?._id ?? '', as: 'steward' }
}

function stepOf(
  report: Report,
  scene: Scene,
  category: Category,
  { city, photo }: Stage,
  at: number,
): ReportStep {
  const { calendar } = city
  const photos = (scene.photos ?? []).map(photo)
  const content = contentOf(scene.words, photos)
  const said = content ? { content } : {}
  switch (scene.does) {
    case 'accept':
      return { action: 'accept', to: 'handling' }
    case 'contact':
      return contactStep(report, scene.words, at)
    case 'time':
      return allowed(stepDue(reportKind, report, city, at) ?? fail('REPORT.ENDED'))
    case 'note':
      return { action: 'note', to: 'handling', ...said }
    case 'ask':
      return allowed(askStep(city, report, scene, at))
    case 'decline':
      return declineStep({ ...scene, reason: scene.words }, at)
    case 'finish':
      return allowed(
        finishStep(
          calendar,
          report,
          category,
          { met: report.doneWhen.map((_, i) => i), words: scene.words, photos },
          at,
        ),
      )
    case 'answer':
      return allowed(
        answerStep(
          calendar,
          category,
          { answer: scene.answer, content: contentOf(scene.words) },
          report.assignee,
          at,
        ),
      )
  }
}

function allowed(step: ReturnType<typeof finishStep>): ReportStep {
  if (isFailure(step)) throw new Error(`the story breaks a rule: ${step.failure}`)
  return step
}

const digest = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 32)

/** Numbers in [0, 1) that are the same every time. */
function chance(seed: string): () => number {
  let count = 0
  return () => Number.parseInt(digest(`${seed} ${count++}`).slice(0, 12), 16) / 2 ** 48
}
