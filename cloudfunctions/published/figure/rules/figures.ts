import type {
  FigureKind,
  FigureName,
  FigureSource,
} from '../../../../miniprogram/contract/figure.ts'
import { limits } from '../../../../miniprogram/contract/limits.ts'
import type { RatingCount } from '../../../matters/rating/rules/rating-figures.ts'
import type { RemedyCount } from '../../../matters/remedy/rules/remedy-figures.ts'
import type { HoursName, ReportCount } from '../../../matters/report/rules/report-figures.ts'
import type { WhistleCount } from '../../../matters/whistle/rules/whistle-figures.ts'

/** All that records count as, of which figures are made. */
export type CountName = ReportCount | RatingCount | RemedyCount | WhistleCount

/**
 * A figure, as people are told it: what it is called, how it is reckoned, and since which version of
 * that. A share is `part` of `whole`, where each of `half` counts half; or what `part` leaves of it.
 */
export type Figure = {
  name: FigureName
  label: string
  /** In words, for whoever asks 怎么算的. */
  formula: string
  version: number
  source: FigureSource
  kind: FigureKind
} & (
  | { kind: 'share'; part: CountName; half?: CountName; whole: CountName; leaves?: true }
  | { kind: 'score'; part: CountName; whole: CountName; given: CountName; givable: CountName }
  | { kind: 'hours'; hours: HoursName }
  | { kind: 'count'; part: CountName }
)

const ofReports = { version: 1, source: 'reports', kind: 'share' } as const
const ofRatings = { version: 2, source: 'ratings', kind: 'share' } as const
const ofRemedies = { version: 1, source: 'remedies', kind: 'share' } as const
const inHours = { version: 1, source: 'reports', kind: 'hours' } as const

/** A community's month with fewer people is left out of all that it adds to. */
const ofGroups = `一个社区一个月不到 ${limits.fewestExact} 位评价的，不算进来`

/**
 * All figures, in the order a page shows them; see docs/glossary.md.
 * Source: the three rates of 接诉即办 (响应率、解决率、满意率); 按期处置率, 结案率 and 按期结案率 of the
 * cities' grid centres; 差评按时整改率 (国办发〔2019〕51号: 5 working days); the half for 部分 is ours.
 */
export const figures: readonly Figure[] = [
  {
    name: 'total',
    label: '收到',
    formula: '这段时间收到的诉求，巡查发现的也算',
    version: 1,
    source: 'reports',
    kind: 'count',
    part: 'total',
  },
  {
    name: 'solved',
    label: '解决率',
    formula: '居民说解决了的算 1，说解决了一部分的算半件，除以有回答的件数',
    ...ofReports,
    part: 'solved',
    half: 'partly',
    whole: 'answered',
  },
  {
    name: 'unanswered',
    label: '没回答',
    formula: '办结后居民还没回答的，除以等居民回答的件数；没回答的不算进解决率',
    ...ofReports,
    part: 'unanswered',
    whole: 'asked',
  },
  {
    name: 'response',
    label: '响应率',
    formula: '按时联系了居民的，除以该联系的；没联系就办结的算没按时',
    ...ofReports,
    part: 'contacted',
    whole: 'toContact',
  },
  {
    name: 'onTime',
    label: '按期率',
    formula: '在期限内办结的，除以办结的和超过期限的；重办过的，有一次超期就算超期',
    ...ofReports,
    part: 'onTime',
    whole: 'due',
  },
  {
    name: 'closed',
    label: '结案率',
    formula: '已经结束的，除以办结的和超过期限的',
    ...ofReports,
    part: 'closed',
    whole: 'due',
  },
  {
    name: 'closedOnTime',
    label: '按期结案率',
    formula: '在期限内办结、已经结束的，除以办结的和超过期限的',
    ...ofReports,
    part: 'closedOnTime',
    whole: 'due',
  },
  {
    name: 'satisfied',
    label: '满意率',
    formula: `基本满意以上的，除以有评价的；没评的不算满意；一个人在一个社区一个月最多算 ${limits.ratingsCounted} 次；${ofGroups}`,
    ...ofRatings,
    part: 'satisfied',
    whole: 'rated',
  },
  {
    name: 'unrated',
    label: '未评率',
    formula: `可以评价而没有评价的，除以可以评价的；评价按给出的月份算`,
    ...ofRatings,
    part: 'ratingsGiven',
    whole: 'rateable',
    leaves: true,
  },
  {
    name: 'returned',
    label: '退单率',
    formula: '被退回过的，除以派到人的',
    ...ofReports,
    part: 'returned',
    whole: 'dispatched',
  },
  {
    name: 'firstRight',
    label: '首派准确率',
    formula: '第一次派到的人就受理的，除以受理、退单或改派的',
    ...ofReports,
    part: 'firstRight',
    whole: 'firstTold',
  },
  {
    name: 'reopened',
    label: '重办率',
    formula: '办结后又要再办的，除以办结过的',
    ...ofReports,
    part: 'redone',
    whole: 'finished',
  },
  {
    name: 'joined',
    label: '部门按时报到率',
    formula: '按时报到的部门，除以报到的和到时没来的；有依据退回的不算',
    ...{ version: 1, source: 'whistles', kind: 'share' },
    part: 'joinedOnTime',
    whole: 'called',
  },
  {
    name: 'departmentScore',
    label: '部门响应分',
    formula: '按时报到占 40 分，社区对响应、到场、结果的评分占 60 分',
    ...{ version: 1, source: 'whistles', kind: 'score' },
    part: 'joinedOnTime',
    whole: 'called',
    given: 'given',
    givable: 'givable',
  },
  {
    name: 'remediesOnTime',
    label: '差评按时整改率',
    formula: '在期限内整改或说明了的，除以整改了的和过了期限的；申诉成立的不算',
    ...ofRemedies,
    part: 'mendedOnTime',
    whole: 'mendDue',
  },
  {
    name: 'remedySatisfied',
    label: '整改满意率',
    formula: '回访后再评基本满意以上的，除以再评了的',
    ...ofRemedies,
    part: 'satisfiedAgain',
    whole: 'ratedAgain',
  },
  {
    name: 'responseHours',
    label: '多久有人联系',
    formula: '从反映到第一次联系，白天黑夜都算；一半的件不超过中位数，九成的件不超过 P90',
    ...inHours,
    hours: 'response',
  },
  {
    name: 'handlingHours',
    label: '多久办结',
    formula:
      '从反映到最近一次办结，等居民和挂账的时间也算；一半的件不超过中位数，九成的件不超过 P90',
    ...inHours,
    hours: 'handling',
  },
]

export const figureNames: readonly FigureName[] = figures.map(({ name }) => name)

/** All that these figures are counted from. */
export const figureSources: readonly FigureSource[] = [
  ...new Set(figures.map(({ source }) => source)),
]

/** The figure of that name. @throws Error when the table has none. */
export function figureOf(name: FigureName): Figure {
  const figure = figures.find((one) => one.name === name)
  if (!figure) throw new Error(`no figure ${name}`)
  return figure
}
