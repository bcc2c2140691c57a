// Emitted by `npm run build` from the procedures' schemas and results; not to be edited.
// Plain types: beside the contract they import nothing, since the phone and the cloud share no globals.

import type { ActionOnReport, ReportAction } from '../miniprogram/contract/action'
import type { Answer } from '../miniprogram/contract/answer'
import type { EmergencyNumber } from '../miniprogram/contract/category'
import type { ClockFace, ClockRibbon } from '../miniprogram/contract/clock'
import type { DeskScope, ListCount } from '../miniprogram/contract/desk'
import type { FigureKind, FigureName } from '../miniprogram/contract/figure'
import type { Matter } from '../miniprogram/contract/matter'
import type { MessageKind, TemplateName } from '../miniprogram/contract/message'
import type { RatingLevel, RatingReason } from '../miniprogram/contract/rating'
import type { RemedyOutcome, RemedyStatus } from '../miniprogram/contract/remedy'
import type { RequestKind } from '../miniprogram/contract/request'
import type { Role } from '../miniprogram/contract/role'
import type { HallTold, ItemRow, Notice } from '../miniprogram/contract/service-item'
import type { ReportSource } from '../miniprogram/contract/source'
import type { ReportStatus } from '../miniprogram/contract/status'
import type { CallState, WhistleKind, WhistleStatus } from '../miniprogram/contract/whistle'

/** All that a phone can ask for, by name: what it takes, and what it answers when nothing fails. */
export interface Procedures {
  /** The caller's own record, their home with its worker, and the desks they have. */
  'person.me': {
    input: Record<string, never>
    result: Me
  }
  /** Chooses the building that is home; it can be changed at any time, and asks for no papers. */
  'person.chooseHome': {
    input: { building: string }
    result: HomeView
  }
  /**
   * Says how to address and call a resident: either, or both at once. An empty one is removed, one
   * that is left out stays.
   */
  'person.introduce': {
    input: { name?: string | undefined; phone?: string | undefined }
    result: { name: string; phone: string }
  }
  /** What is to be known before leaving: whether it can be done, and which open reports it withdraws. */
  'privacy.before': {
    input: Record<string, never>
    result: BeforeLeaving
  }
  /**
   * All that is kept of the caller as one workbook (导出我的数据). One copy a person, removed after a
   * day; its link lives ten minutes.
   */
  'privacy.export': {
    input: Record<string, never>
    result: { link: string }
  }
  /**
   * Leaves (注销): open reports are withdrawn, and all that was kept of the caller is removed; whoever
   * comes with this phone again is somebody new. It begins at once; what it can't do now the timer does.
   */
  'privacy.leave': {
    input: { token: string }
    result: { left: true }
  }
  /**
   * Who opened a restricted report, and when. Its reporter learns how often, and as what; who exactly,
   * only a supervisor of its area.
   */
  'privacy.openings': {
    input: { reportId: string }
    result: OpeningsTold
  }
  /** The building that a scanned code names, with its grid's worker. */
  'place.byCode': {
    input: { link: string }
    result: HomeView
  }
  /**
   * Who stands behind a building or a grid, by its code: its worker and who stands in, whom else the city
   * names, and the community's service centre. Published numbers alone, so anybody may ask. Three operations.
   */
  'place.people': {
    input: { place: string }
    result: PlacePeople
  }
  /** Estates with what was typed anywhere in their names (all at first), with their buildings. */
  'place.estates': {
    input: { begins?: string | undefined }
    result: { estates: EstateTold[] }
  }
  /** All that can be had done here: in rows to look through, by what happens in a life, and where. */
  'service.catalogue': {
    input: Record<string, never>
    result: {
      edition: string
      items: ItemRow[]
      occasions: OccasionTold[]
      hall: HallTold
      reports: { door: string; ask: string }
    }
  }
  /** The whole notice of an item, for the conditions that were said yes to; others are nothing. */
  'service.notice': {
    input: { item: string; yes: string[] }
    result: Notice
  }
  /**
   * What a phone keeps of the city: the kinds of report in the city's own order, which of them a form
   * shows first, what handlers say often, and the departments that can be called.
   */
  'report.categories': {
    input: Record<string, never>
    result: CityTold
  }
  /** The grounds that the city knows, for a kind of report by its code. They are public: laws, and numbers for everybody. */
  'report.grounds': {
    input: { category: string }
    result: GroundsTold
  }
  /** Before submitting: who would get it and by when, and what neighbours have reported already. */
  'report.preview': {
    input: {
      category: string
      place:
        | { building: string; stair?: number; floor?: number }
        | { grid: string }
        | { point: [number, number]; words?: string | undefined }
    }
    result: {
      place: string
      bulletins: BulletinTold[]
      gridName: string
      holder: string
      route: string
      limit: string
      contact: string
      nearby: NearbyCard[]
    }
  }
  /**
   * Submits a report: routed at once, to somebody by name, with a promise. Staff make one of what they
   * find on patrol, or for somebody who calls or whom they visit. The same token, the same report.
   */
  'report.submit': {
    input: {
      token: string
      category: string
      details?: string | undefined
      place:
        | { building: string; stair?: number; floor?: number }
        | { grid: string }
        | { point: [number, number]; words?: string | undefined }
      words?: string | undefined
      photos?: string[] | undefined
      voice?: { file: string; seconds: number } | undefined
      source?: 'door' | 'patrol' | 'phone' | 'resident' | undefined
      onBehalf?: { name?: string | undefined; phone?: string | undefined } | undefined
      onTheSpot?: boolean | undefined
      publish?: boolean | undefined
    }
    result: {
      id: string
      number: string
      holder: string
      route: string
      dueAt: number
      contactBy: number
      doneWhen: string[]
      slip: string
    }
  }
  /** The caller's own reports, newest first: those not over for them yet, or those that are. */
  'report.mine': {
    input: { over: boolean; after?: string | undefined }
    result: { cards: ReportCard[]; next: string }
  }
  /**
   * The caller's own reports, over or not, that what was typed fits: their number or a part of it, their
   * place, their kind, what was said first, or who has them. The newest first, at most a page, of a thousand.
   */
  'report.findMine': {
    input: { sought: string }
    result: FoundReports
  }
  /**
   * A page of a list of somebody's desk: what waits for them of every noun that has something there, the
   * worst first. One operation for each of these nouns, and one for the links of all photos. What has moved
   * since the page before may come again, or be on none of them until the list is asked for anew. The list
   * `first` is one page of what waits for a leader on all lists, and says how much lies on each; it costs
   * an operation more for a noun of which more is counted than shown.
   */
  'desk.list': {
    input:
      | {
          after?: string | undefined
          role: Role
          scope:
            | 'appeals'
            | 'assigned'
            | 'check'
            | 'disputes'
            | 'done'
            | 'first'
            | 'late'
            | 'pool'
            | 'remedied'
            | 'remedies'
            | 'waiting'
          area: string
        }
      | { after?: string | undefined; role: Role; scope: 'mine' | 'open' | 'over' }
    result: {
      cards: CardOnADesk[]
      next: string
      /** How much of the page is late, and how much due today. */
      late: number
      today: number
      /** Until when whoever has the desk is away (epoch ms), 0 while they are there. */
      awayUntil: number
      /** Of which list each card is, where the list is made of several; else nothing. */
      from: DeskScope[]
      /** How much lies on each list of the desk, where that was counted. */
      counts: {
        check?: ListCount
        pool?: ListCount
        assigned?: ListCount
        done?: ListCount
        over?: ListCount
        waiting?: ListCount
        open?: ListCount
        mine?: ListCount
        first?: ListCount
        late?: ListCount
        disputes?: ListCount
        remedies?: ListCount
        appeals?: ListCount
        remedied?: ListCount
      }
    }
  }
  /**
   * What is found from a list of a desk by what was typed, the worst first, at most a page. A whole number
   * finds its report by the index of numbers, over or not, if the caller may see it. Anything else (a part of
   * a number, a building, an estate, a grid, a kind, who has it) is looked for among a thousand at most: on
   * one's own lists among what lies there, on an area's among its open reports, those due first. Nobody finds
   * what a person wrote, nor anything of ratings. For each noun an operation a number, else up to five; and
   * one for the links of all photos.
   */
  'desk.find': {
    input:
      | {
          sought: string
          role: Role
          scope:
            | 'appeals'
            | 'assigned'
            | 'check'
            | 'disputes'
            | 'done'
            | 'first'
            | 'late'
            | 'pool'
            | 'remedied'
            | 'remedies'
            | 'waiting'
          area: string
        }
      | { sought: string; role: Role; scope: 'mine' | 'open' | 'over' }
    result: { cards: CardOnADesk[]; more: boolean }
  }
  /** A report whole, for its reporter, whoever has it, and the staff of its areas; to others it does not exist. */
  'report.detail': {
    input: { reportId: string }
    result: ReportView
  }
  /**
   * Assigns a report (派单) to a worker inside an area that both the caller and the report belong to,
   * what goes around the community to a supervisor; or gives one that lies in no community to one.
   */
  'report.assign': {
    input:
      | { community: string; reportId: string; version: number; token: string }
      | { worker: string; reportId: string; version: number; token: string }
    result: ReportActed
  }
  /** Accepts a report (受理): whoever it was assigned to begins to handle it. */
  'report.accept': {
    input: { reportId: string; version: number; token: string }
    result: ReportActed
  }
  /** Records the first contact with the reporter (首次联系): the response figure. */
  'report.contact': {
    input: { reportId: string; token: string; words?: string | undefined }
    result: ReportActed
  }
  /** Tells how it goes (进展), in words, photos or by voice: whoever has it, or a joined officer. */
  'report.note': {
    input: {
      reportId: string
      token: string
      words?: string | undefined
      photos?: string[] | undefined
      voice?: { file: string; seconds: number } | undefined
    }
    result: ReportActed
  }
  /**
   * Finishes a report (办结): every promised condition met, a photo where the category asks, which is
   * looked at and taken over first.
   */
  'report.finish': {
    input: {
      reportId: string
      version: number
      token: string
      met: number[]
      words?: string | undefined
      photos?: string[] | undefined
    }
    result: ReportActed
  }
  /**
   * The reporter says whether it is solved: solved, partly, or not (是 / 部分 / 否); and what is missing, in
   * words, photos, by voice, or not at all.
   */
  'report.answer': {
    input: {
      reportId: string
      token: string
      answer: Answer
      words?: string | undefined
      photos?: string[] | undefined
      voice?: { file: string; seconds: number } | undefined
    }
    result: ReportActed
  }
  /**
   * Takes a report as one's own by its slip (凭条): whoever opens it first, who is not in service
   * there, becomes its reporter, and says themselves whether it is solved. Where a number was left for
   * them, they know its last four digits: a picture of the slip is not enough. Nobody finds them by trying.
   */
  'report.claim': {
    input: { link: string; token: string; digits?: string | undefined }
    result: { id: string }
  }
  /** The slip (凭条) of a report that was made for somebody: with it they take it as theirs. */
  'report.slip': {
    input: { reportId: string }
    result: SlipTold
  }
  /** Returns a report to the pool (退单), with a reason; the first asked stays responsible meanwhile. */
  'report.return': {
    input: { reportId: string; version: number; token: string; reason: string }
    result: ReportActed
  }
  /** Asks the reporter something; the clock stands still until they reply, or so many days are over. */
  'report.ask': {
    input: { reportId: string; token: string; words: string; days: number }
    result: ReportActed
  }
  /** The reporter replies to a question: in words, photos or by voice; the clock goes on. */
  'report.reply': {
    input: {
      reportId: string
      token: string
      words?: string | undefined
      photos?: string[] | undefined
      voice?: { file: string; seconds: number } | undefined
    }
    result: ReportActed
  }
  /** The reporter adds to what they said (补充), unasked: words, photos or voice; the clock goes on as it did. */
  'report.add': {
    input: {
      reportId: string
      token: string
      words?: string | undefined
      photos?: string[] | undefined
      voice?: { file: string; seconds: number } | undefined
    }
    result: ReportActed
  }
  /** Asks for more time (延期), up to the original limit, before it is due; the steward decides. */
  'report.extend': {
    input: { reportId: string; version: number; token: string; limit: string; reason: string }
    result: ReportActed
  }
  /** Asks to suspend the clock until a day (挂账), for a public reason; steward, then supervisor decide. */
  'report.suspend': {
    input: { reportId: string; version: number; token: string; until: number; reason: string }
    result: ReportActed
  }
  /** Asks to correct a wrong category, a wrong place, or both (更正); the steward decides, the clock runs on. */
  'report.correct': {
    input:
      | {
          category: string
          place?:
            | { building: string; stair?: number; floor?: number }
            | { grid: string }
            | { point: [number, number]; words?: string | undefined }
          reportId: string
          version: number
          token: string
          reason: string
        }
      | {
          place:
            | { building: string; stair?: number; floor?: number }
            | { grid: string }
            | { point: [number, number]; words?: string | undefined }
          reportId: string
          version: number
          token: string
          reason: string
        }
    result: ReportActed
  }
  /** Ends a suspension before its day: the clock goes on. */
  'report.resume': {
    input: { reportId: string; version: number; token: string }
    result: ReportActed
  }
  /** Decides what somebody asked leave for: an extension, a suspension, a correction, doing it again, an objection. */
  'report.decide': {
    input: {
      reportId: string
      version: number
      token: string
      grant: boolean
      words?: string | undefined
    }
    result: ReportActed
  }
  /** Declines a report (不予受理): why, on which ground, and where to turn. */
  'report.decline': {
    input: {
      reportId: string
      version: number
      token: string
      reason: string
      basis: string
      turnTo: string
    }
    result: ReportActed
  }
  /** The reporter objects to a report's being declined (异议), once; a supervisor decides. */
  'report.object': {
    input: { reportId: string; token: string; words: string }
    result: ReportActed
  }
  /** Merges a report into another open one of the same community (并单). */
  'report.merge': {
    input: { reportId: string; version: number; token: string; into: string }
    result: ReportActed
  }
  /**
   * The open reports of its community that a report may be merged into: near ones of the same group of
   * categories, or what is found by a number, a place, a kind or who has it.
   */
  'report.mergeable': {
    input: { reportId: string; sought?: string | undefined }
    result: Mergeable
  }
  /** The reporter has their merged report taken apart, once: it goes on by itself. */
  'report.apart': {
    input: { reportId: string; token: string }
    result: ReportActed
  }
  /** The steward looked at what a patrol report came to: it holds, or is to be done again. */
  'report.check': {
    input: {
      reportId: string
      version: number
      token: string
      holds: boolean
      words?: string | undefined
    }
    result: ReportActed
  }
  /** The reporter wants a closed report done again (重办): once freely, then with the steward's leave. */
  'report.reopen': {
    input: { reportId: string; token: string; words: string }
    result: ReportActed
  }
  /** The reporter withdraws their report (撤回) while it is open; the service may still be rated. */
  'report.withdraw': {
    input: { reportId: string; token: string; words?: string | undefined }
    result: ReportActed
  }
  /**
   * Urges whoever has an open report (催办): its reporter or a follower, once a day at +08:00. It is a
   * record of its own, so that a crowd never fights the worker.
   */
  'report.urge': {
    input: { reportId: string; token: string }
    result: { urged: true }
  }
  /**
   * The reporter says whether it may be shown on the board, without persons, once it is done; at any
   * time. Taken back, what is shown goes at once.
   */
  'report.publish': {
    input: { reportId: string; token: string; publish: boolean }
    result: ReportActed
  }
  /**
   * Those who lead the community take a report off the board (撤下公示), for what no checker sees: a
   * face, a plate, somebody's door. It goes at once and does not come back.
   */
  'report.takeOff': {
    input: { reportId: string; token: string; reason: string }
    result: ReportActed
  }
  /**
   * Those who lead the community take a slip back (收回凭条) that somebody used whom it was not for: the
   * report is that person's no longer, and the slip can be used again.
   */
  'report.unclaim': {
    input: { reportId: string; token: string; reason: string }
    result: ReportActed
  }
  /**
   * Says 我也遇到 to a neighbour's open report, once a person, or takes that back (`follow: false`). It is no
   * step of the report: its version stays.
   */
  'follow.report': {
    input: { reportId: string; follow?: boolean | undefined }
    result: { followed: boolean }
  }
  /** The reports that the caller follows, as strangers see them, those they followed last first. */
  'follow.mine': {
    input: { after?: string | undefined }
    result: { cards: NearbyCard[]; next: string }
  }
  /**
   * Rates the service (好坏评) of a report that was done. Writes a record of its own and never touches
   * the report; may be changed once, until somebody follows it up or its month is published. All may be
   * rated, and as many of one person count as they are allowed.
   */
  'rating.rate': {
    input: {
      named: boolean
      level: 1 | 2 | 3 | 4 | 5
      reasons?: RatingReason[] | undefined
      words?: string | undefined
      reportId: string
      token: string
    }
    result: RatingView
  }
  /** The rating that the caller gave to their own report, if any, whether they may rate, and what became of it. */
  'rating.mine': {
    input: { reportId: string }
    result: OwnRating
  }
  /** Whoever rated badly rates once more, after the revisit; the first rating stays as it is. */
  'rating.again': {
    input: {
      level: 1 | 2 | 3 | 4 | 5
      reasons?: RatingReason[] | undefined
      words?: string | undefined
      reportId: string
      token: string
    }
    result: { level: 1 | 2 | 3 | 4 | 5 }
  }
  /** The caller's own reports that wait for a second rating, the newest first; one operation where none does. */
  'rating.askedAgain': {
    input: Record<string, never>
    result: { cards: AskedAgain[] }
  }
  /**
   * A published month's ratings of a street, community by community: what supervisors get to know of
   * anonymous ones. One operation for each 1,000 ratings, and one for the communities' names.
   */
  'rating.review': {
    input: { area: string; month: string }
    result: { communities: ReviewedCommunity[] }
  }
  /** A remedy with its rating, for its reviewers, and for the deciders of its appeal. */
  'remedy.detail': {
    input: { remedyId: string }
    result: RemedyView
  }
  /** The reviewer has called the resident who rated, and writes down the call. */
  'remedy.call': {
    input: { remedyId: string; token: string; words: string }
    result: RemedyActed
  }
  /** The reviewer tells whoever did the work what is to be mended, in words of their own. */
  'remedy.mend': {
    input: { version: number; remedyId: string; token: string; words: string }
    result: RemedyActed
  }
  /** Whoever did the work says how it was mended. */
  'remedy.reply': {
    input: { remedyId: string; token: string; words: string }
    result: RemedyActed
  }
  /** The reviewer finds it mended, and says how; whoever rated reads it. */
  'remedy.rectify': {
    input: { version: number; remedyId: string; token: string; words: string }
    result: RemedyActed
  }
  /** There is nothing to mend by law: the reviewer explains it, on which ground; whoever rated reads it. */
  'remedy.explain': {
    input: { basis: string; version: number; remedyId: string; token: string; words: string }
    result: RemedyActed
  }
  /** The reviewer takes more time to have it mended, once, and says why. */
  'remedy.extend': {
    input: { remedyId: string; version: number; token: string; reason: string }
    result: RemedyActed
  }
  /**
   * The reviewer moves that a rating is not to count; two other supervisors decide
   * who had its areas before the rating.
   */
  'remedy.appeal': {
    input: { remedyId: string; version: number; token: string; ground: string }
    result: RemedyActed
  }
  /** A decider upholds an appeal or refuses it, and says why; the mover and whoever did the work never decide. */
  'remedy.decideAppeal': {
    input: { uphold: boolean; version: number; remedyId: string; token: string; words: string }
    result: RemedyActed
  }
  /** The reviewer asks whoever rated how it is now (回访); from then on they may rate once more, for 30 days. */
  'remedy.revisit': {
    input: { version: number; remedyId: string; token: string; words: string }
    result: RemedyActed
  }
  /**
   * The figures of an area in a month or a year, of all categories or one: for those who lead it or an
   * area around it, and for the workers of a community. With the last twelve months of each, and one
   * figure of each part of the area and of each category.
   */
  'figure.inArea': {
    input: {
      area: string
      period: string
      category?: string | undefined
      /** Which figure is told of each part. */
      figure?: FigureName | undefined
    }
    result: AreaFigures
  }
  /**
   * The very reports behind a figure of an area, the newest first: for those who lead the area or one
   * around it. A list may be shorter than a page and yet go on (`next`). Never of ratings; what is
   * behind remedies only for those who follow them up.
   */
  'figure.reports': {
    input: {
      area: string
      period: string
      category?: string | undefined
      figure: FigureName
      share: 'half' | 'part' | 'whole'
      after?: string | undefined
    }
    result: { cards: ReportCard[]; next: string }
  }
  /** A worker's figures of their own work: seen by them and by their steward, compared with nobody's. */
  'figure.ofPerson': {
    input: Record<string, never>
    result: PersonFigures
  }
  /** The figures of one worker, for the steward of the community they work in; nobody else asks. */
  'figure.ofWorker': {
    input: { worker: string }
    result: { days: number; why: string; figures: FigureView[]; name: string }
  }
  /**
   * The year's report (年度答卷) of an area: sentences and numbers of those months that are published,
   * the same for everybody; before and after of what the board shows.
   */
  'figure.year': {
    input: { area: string; year: string }
    result: YearReport
  }
  /**
   * The year's report as a workbook (.xlsx), by a link that lives ten minutes: for those who lead the area or one
   * around it. Asked for again it takes the old one's place.
   */
  'figure.yearFile': {
    input: { area: string; year: string }
    result: { link: string; name: string }
  }
  /**
   * Whom a report may be assigned to: the workers of its community, its own grid's first, with the
   * one who suits best; for one of no community the communities that the caller leads, and once one
   * is chosen its workers; for one that goes around the community the supervisors of its areas.
   */
  'staff.workersFor': {
    input: { reportId: string; community?: string | undefined }
    result: WorkerChoices
  }
  /**
   * The staff of an area that the caller leads, with what they hold there, how much they have in hand, who
   * has a turn today and when they are away; and the places in it to which somebody can be appointed. One
   * operation for the load of each noun, and six at most.
   */
  'staff.inArea': {
    input: { area: string }
    result: { posts: Post[]; people: StaffMember[]; more: boolean }
  }
  /**
   * What a leave that began now would hand over, and to whom, before it is written down; or that somebody
   * left a post for good. How many things they have in hand and could not keep, how many of them are due
   * today or late, and the names of who would take them.
   */
  'staff.beforeLeave': {
    input: {
      /** Whose leave; the caller's own when it is left out. */
      person?: string | undefined
      /** Whom the leave is to name. */
      backup?: string | undefined
      /** The post that they would leave for good. */
      left?: { role: Role; area: string } | undefined
    }
    result: { inHand: number; dueToday: number; to: string[] }
  }
  /**
   * Writes down that somebody in service is away (请假), by themself or by whoever appoints them. From
   * its beginning on whatever comes goes to whom it names, or to whoever is nearest to the post, and
   * what they have is handed over. The same token, the same leave.
   */
  'staff.leave': {
    input: {
      /** Whose leave; the caller's own when it is left out. */
      person?: string | undefined
      from: number
      until: number
      backup?: string | undefined
      token: string
    }
    result: { id: string }
  }
  /**
   * Cancels a leave, or the rest of it (销假): they are there from now on. What was handed over stays, unless it
   * was cancelled within a day and nobody has touched it.
   */
  'staff.cancelLeave': {
    input: { leaveId: string }
    result: { id: string }
  }
  /**
   * The leaves in an area that are not over, the next first; whoever does not lead it sees their own
   * alone. Without an area the caller's own, and those that they stand in for.
   */
  'staff.leaves': {
    input: { area?: string | undefined }
    result: { leaves: LeaveTold[] }
  }
  /**
   * Says that somebody has left a post for good: the role is gone, the grids no longer name them, and
   * all they have is handed over. Instances that know them go on for a minute (person/caller.ts).
   */
  'staff.dismiss': {
    input: { person: string; role: Role; area: string; token: string }
    result: { id: string }
  }
  /** Who has which turns of a community's rota (班表) from now on, for those who work there or lead it. */
  'staff.rota': {
    input: { community: string; rota: 'duty' | 'window' }
    result: { turns: ToldTurn[] }
  }
  /**
   * Sets who has which turns of a community's rota (班表), in place of what was planned. Whoever has one
   * works in the community.
   */
  'staff.setRota': {
    input: {
      community: string
      rota: 'duty' | 'window'
      turns: { person: string; from: number; until: number }[]
    }
    result: { turns: ToldTurn[] }
  }
  /**
   * Invites somebody into service: a link that binds whoever opens it first to the post. An officer's
   * names a department of the city, a worker's whether the grid is theirs or they are its backup; what
   * they are called is one of the city's titles. The same token, the same link.
   */
  'staff.invite': {
    input: {
      role: Role
      area: string
      department?: string | undefined
      title?: string | undefined
      post?: 'backup' | 'worker' | undefined
      name: string
      phone: string
      token: string
    }
    result: { link: string; until: number }
  }
  /** The invitations to posts in an area that the caller may fill, newest first: `open` ones with their link. */
  'staff.invitations': {
    input: { area: string }
    result: {
      invitations: {
        id: string
        role: Role
        area: string
        name: string
        until: number
        usedAt: number
        open: boolean
        link: string
      }[]
    }
  }
  /** Takes an invitation back that nobody has used yet (收回): whoever may fill that post. */
  'staff.revoke': {
    input: { invitationId: string }
    result: { id: string }
  }
  /**
   * Takes an invitation up: the caller's WeChat is bound to the post, with the name and number that
   * the service gives out. The first who opens it and knows the last four digits of that number takes it,
   * and may do so again; nobody else can.
   */
  'staff.join': {
    input: { link: string; digits: string; token: string }
    result: { role: Role; area: string }
  }
  /** The board of a community (公示): what was solved, the latest first; `after` is the last page's `next`. */
  'board.inArea': {
    input: { community: string; after?: string | undefined }
    result: { closed: BoardCard[]; more: boolean; next: string }
  }
  /** One report on the board by itself, for whoever was sent it: what the board shows, as long as it is there. */
  'board.detail': {
    input: { publication: string }
    result: BoardCard
  }
  /**
   * A report's words as the board would show them, for its reporter to see before they agree: whole, or
   * nothing where they may lead to somebody.
   */
  'board.preview': {
    input: { words: string }
    result: { words: string }
  }
  /** What is open in a community, by category and grid, for the map: to follow, and no more than that. */
  'board.open': {
    input: { community: string }
    result: { points: MapPoint[] }
  }
  /** Puts a notice on a place (停水至 18:00): a worker on their grid and what stands in it, a steward anywhere in the community. */
  'bulletin.put': {
    input: { place: string; words: string; until: number; token: string }
    result: { id: string }
  }
  /** Lifts a notice before its time: whoever put it, or the steward of the community. */
  'bulletin.lift': {
    input: { bulletinId: string }
    result: { id: string }
  }
  /** The notices that hold in an area now, for the staff of it and of what lies in it. */
  'bulletin.inArea': {
    input: { area: string }
    result: {
      bulletins: { id: string; place: string; words: string; from: number; until: number; mine: boolean }[]
    }
  }
  /** A page of the caller's messages, the newest first; how many are unread, and the `after` of older ones. */
  'message.inbox': {
    input: { after?: string | undefined }
    result: { messages: MessageView[]; unread: number; next: string }
  }
  /** Marks the caller's messages as read that came until a moment; says how many are left. */
  'message.read': {
    input: { upTo: number }
    result: { unread: number }
  }
  /** How many messages the caller has not read, 100 at most. */
  'message.unread': {
    input: Record<string, never>
    result: { unread: number }
  }
  /**
   * Notes what the caller answered when the phone asked for subscription messages: each template
   * that was accepted may bring one message more. It is a hint: what WeChat refuses later, counts.
   */
  'message.agree': {
    input: { templates: { name: TemplateName; accepted: boolean }[]; token: string }
    result: { stock: { name: TemplateName; left: number }[] }
  }
  /** What a handler's form starts from: who usually comes for such a case, and by when. */
  'whistle.suggest': {
    input: { reportId: string }
    result: WhistleOffer
  }
  /** A handler asks their steward to call departments in (吹哨): what was tried, the ground, and which departments. */
  'whistle.ask': {
    input: {
      reportId: string
      token: string
      kind: WhistleKind
      tried: string
      ground: string
      lead: string
      helpers: string[]
      photos?: string[] | undefined
      /** Which of the report's photos go along: all that whoever holds a link sees of it. */
      along?: string[] | undefined
    }
    result: { id: string }
  }
  /** The steward agrees, and departments are called (吹哨). */
  'whistle.blow': {
    input: { whistleId: string; version: number; token: string }
    result: WhistleActed
  }
  /** The steward does not agree that departments are called, and says why. */
  'whistle.deny': {
    input: { whistleId: string; version: number; token: string; words: string }
    result: WhistleActed
  }
  /** A whistle whole, for its departments, whoever has its report, and the staff of its areas. */
  'whistle.detail': {
    input: { whistleId: string }
    result: WhistleView
  }
  /** A called department comes (报到): an officer of it, or who holds its link. */
  'whistle.join': {
    input: { whistleId: string; token: string }
    result: WhistleActed
  }
  /** A called department says that it is not its matter (部门退回), on a legal ground; a supervisor rules. */
  'whistle.refuse': {
    input: { whistleId: string; token: string; basis: string }
    result: WhistleActed
  }
  /** Tells how it goes, between a department that came and the community. */
  'whistle.note': {
    input: {
      whistleId: string
      token: string
      words?: string | undefined
      photos?: string[] | undefined
    }
    result: WhistleActed
  }
  /** A department that came says what it did (部门答复). */
  'whistle.respond': {
    input: {
      whistleId: string
      version: number
      token: string
      words?: string | undefined
      photos?: string[] | undefined
    }
    result: WhistleActed
  }
  /** A supervisor rules on a dispute between departments (裁定): who leads. */
  'whistle.rule': {
    input: {
      whistleId: string
      version: number
      token: string
      lead: string
      /** Whether who refused and does not lead has to come as a helper nevertheless. */
      helps?: boolean | undefined
      /** Whether the same holds for this category from now on, in the supervisor's area. */
      remember: boolean
      words: string
    }
    result: WhistleActed
  }
  /** The community looks on the spot whether a department's work holds (复核), and rates who came. */
  'whistle.check': {
    input: {
      whistleId: string
      version: number
      token: string
      held: boolean
      words?: string | undefined
      photos?: string[] | undefined
      ratings: {
        department: string
        response: 1 | 2 | 3 | 4 | 5
        arrival: 1 | 2 | 3 | 4 | 5
        result: 1 | 2 | 3 | 4 | 5
      }[]
    }
    result: WhistleActed
  }
  /** A department that came or refused says, once, that it should never have been called. */
  'whistle.unfounded': {
    input: { whistleId: string; token: string; words: string }
    result: WhistleActed
  }
  /**
   * A link to one whistle for a called unit without an account (property company, utility): whoever
   * first opens it acts for that unit there, until it ends (epoch ms).
   */
  'whistle.link': {
    input: { whistleId: string; token: string; department: string }
    result: { link: string; until: number }
  }
  /** Opens an outside unit's link: the first who does is whom it is bound to. */
  'whistle.openLink': {
    input: { link: string; token: string }
    result: { id: string }
  }
  /** The window whose code was scanned, and whether that code was used already. */
  'window.open': {
    input: { link: string }
    result: { window: string; hall: string; services: ServiceItem[]; used: boolean }
  }
  /**
   * Rates a window by its code: a slip once, the sign on the counter once a month each. It keeps
   * neither person nor hour; what was said stays as it is.
   */
  'window.rate': {
    input: {
      link: string
      token: string
      service?: string | undefined
      level: 1 | 2 | 3 | 4 | 5
      reasons?: RatingReason[] | undefined
      words?: string | undefined
    }
    result: { level: RatingLevel }
  }
  /**
   * What people said of a community's windows in a month that is published, by window, for those who
   * lead it; what they wrote is for supervisors alone. A window that few rated shows nothing.
   * One operation for the windows, and one for each 1,000 ratings.
   */
  'window.figures': {
    input: { area: string; month: string }
    result: { windows: WindowTold[] }
  }
}

/** An action: whether it is this person's business, whether it is open now and, if not, why. */
export type ActionView = { action: ActionOnReport; yours: boolean; open: boolean; why: string }

/** What residents said of what was done, side by side; `none` said nothing. */
export type AnswersTold = { solved: number; partly: number; unsolved: number; none: number }

/** An appeal: on what ground, who moved it, by when it is decided (epoch ms), and how so far. */
export type AppealView = {
  ground: string
  who: string
  decideBy: number
  votes: { who: string; uphold: boolean; words: string; at: number }[]
}

/** The figures of an area in a period, of one category or, where that is null, of all. */
export type AreaFigures = {
  area: string
  areaName: string
  period: string
  category: { code: string; name: string } | null
  figures: FigureView[]
  /** What residents said of what was done; null of few, to whoever can't open their reports. */
  answers: AnswersTold | null
  /** Each figure month by month. */
  lines: { name: FigureName; points: FigurePoint[] }[]
  /** Which figure is told of each part. */
  figure: FigureName
  areas: FigurePart[]
  categories: FigurePart[]
}

/** An own report whose service may be rated once more: who followed it up, and what came of it. */
export type AskedAgain = { report: ReportCard; who: string; outcome: RemedyOutcome | null }

/** How something looked before and after, as the board shows it, by links. */
export type BeforeAfter = { category: string; place: string; before: string; after: string }

/** Whether somebody may leave, in words why not, and which of their open reports it withdraws. */
export type BeforeLeaving = {
  may: boolean
  why: string
  open: { id: string; number: string; place: string; category: string }[]
  more: boolean
}

/** A closed report on the board, with links to its photos. */
export type BoardCard = {
  id: string
  category: { name: string; icon: string }
  place: string
  words: string
  doneWords: string
  before: string[]
  after: string[]
  /** What its reporter said of it: solved, or partly. */
  answer: Answer
  /** The day it was closed: 11月23日. */
  closedOn: string
  /** Days from the report to done; 0 is the same day. */
  days: number
}

/** What a notice says, and until when it holds (epoch ms). */
export type BulletinTold = { words: string; until: number }

/** Anything that a desk shows: of which kind it is, and what belongs to that kind. */
export type CardOnADesk = MendCard | RemedyCard | ReportCard | WhistleCard

/** A kind of report, as a form asks for it and a page tells of it. */
export type CategoryTold = {
  code: string
  group: string
  name: string
  fullName: string
  /** Words by which people look for it. */
  words: string[]
  icon: string
  /** Within what time it is done, in words. */
  limit: string
  photoOnDone: boolean
  mayPublish: boolean
  /** What is asked of it by chips, none of which is needed. */
  details: { ask: string; choices: string[] }[]
  /** What has to be so for it to be done. */
  doneWhen: string[]
  /** What its reporters say when it isn't solved; nothing where the city's general phrases do. */
  answerPhrases: string[]
  /** Whom to call before anything is written. */
  callFirst: EmergencyNumber[]
}

/** Somebody whom a report can be given to. */
export type Choice = { id: string; name: string; gridName: string; own: boolean; away: boolean }

/** What a phone keeps of the city. */
export type CityTold = {
  name: string
  /** Boxes that hold the city: west, south, east, north in GCJ-02. */
  bounds: number[][]
  /** Codes of the categories that a form shows first. */
  common: string[]
  /** What handlers say often, and reporters when they answer. */
  phrases: { contact: string[]; note: string[]; ask: string[]; finish: string[]; answer: string[] }
  departments: { code: string; name: string; short: string }[]
  /** In the city's own order. */
  categories: CategoryTold[]
}

/** Somebody to call: a phone number is missing where there is none, or none for you. */
export type Contact = { name: string; phone: string }

/** A department that was called, and how far it is. Moments are epoch ms. */
export type DepartmentView = {
  code: string
  name: string
  lead: boolean
  state: CallState
  stateText: string
  /** Who came, or answered. */
  officer: string
  joinedAt: number | null
  respondedAt: number | null
  /** The legal ground on which it says that it is not its matter. */
  basis: string
  /** Why it thinks that it should not have been called; empty when it does not say so. */
  unfounded: string
  rating: { response: number; result: number; arrival: number } | null
  /**
   * How far the link is that a unit without an account needs to hear of it, for those who may make one;
   * nothing where somebody of it is in service here.
   */
  link: '' | 'missing' | 'opened' | 'sent'
}

/** A department's duty as a form offers it; `fits` where it is about that kind of report. */
export type DutyTold = { department: string; words: string; fits: boolean }

/** An estate with its buildings, of which somebody picks theirs. */
export type EstateTold = {
  id: string
  name: string
  communityName: string
  buildings: { code: string; name: string }[]
}

/** A figure of a part: of an area right below, or of a category. */
export type FigurePart = {
  code: string
  name: string
  value: string
  number: number | null
  part: number
  half: number
  whole: number
  why: string
}

/** A figure of one month; no number and no words where there is none, or it is not shown. */
export type FigurePoint = { period: string; number: number | null; value: string }

/** A figure as a page shows it: never without what it is made of, or why there is none. */
export type FigureView = {
  name: FigureName
  label: string
  formula: string
  version: number
  kind: FigureKind
  /** In words: 94%, 6 小时, 多数满意; empty where there is none, or it is not shown. */
  value: string
  /** What it is reckoned from: `half` of them count half. */
  part: number
  half: number
  whole: number
  /** Hours within which nine of ten lasted, in words; empty where it is not about hours. */
  p90: string
  /** Whether whoever looks may open the list of what it is made of. */
  opens: boolean
  /** Why there is no value, or one without numbers; empty where there are both. */
  why: string
}

/** What somebody found of their own reports, and whether there is more of it than is shown. */
export type FoundReports = { cards: ReportCard[]; more: boolean }

/** What forms offer that ask for a ground (依据), or where somebody should turn. */
export type GroundsTold = {
  /** Those that fit come first. */
  duties: DutyTold[]
  /** On what ground reports are declined. */
  declining: string[]
  /** Whom to turn to, with number and address as far as the city gives them; those of that kind first. */
  turnTo: string[]
}

/** What a group said: numbers only where it is large enough, else how content it is. */
export type GroupTold = {
  rated: number
  /** How content it is, in words. */
  mood: string
  /** How many chose each level; none of a small group. */
  levels: { level: RatingLevel; count: number }[]
  /** Why ratings were bad, in words, only what was named; how often (null) not of a small group. */
  reasons: { label: string; count: number | null }[]
  /** What was said with bad ones, in the order of the text, which tells nothing of when or where. */
  words: string[]
}

/** A building as somebody's home, and whoever has the work of its grid now. */
export type HomeView = {
  building: string
  name: string
  estate: string
  community: string
  communityName: string
  gridName: string
  worker: { name: string; phone: string } | null
  /** Why it is not the grid's own worker, in words; empty when it is. */
  absent: string
}

/** A kind of whistle with its limits in words, as a form offers it. */
export type KindOffered = { kind: WhistleKind; name: string; join: string; respond: string }

/** How many reports of a kind there were. */
export type KindTold = { code: string; name: string; icon: string; count: number }

/**
 * A leave as a list shows it: whose, from when to when (epoch ms), and who stands in, by name; empty
 * before that is found: `onGrids` when it is the backup of each grid.
 */
export type LeaveTold = {
  id: string
  person: string
  /** Whether it is the caller's. */
  own: boolean
  name: string
  from: number
  until: number
  backup: string
  onGrids: boolean
}

/**
 * What is open of one category in one grid, at the grid's middle (GCJ-02, longitude first). There
 * may be more than its `reports`, the newest of the community.
 */
export type MapPoint = {
  category: { name: string; icon: string }
  count: number
  point: [number, number]
  gridName: string
  reports: OpenCard[]
}

/** What the phone needs to know of its own user. */
export type Me = {
  name: string
  phone: string
  home: HomeView | null
  /** `department` is what an officer's is called; empty for all others. */
  roles: { role: Role; area: string; areaName: string; department: string }[]
  /** Where this person's uploads must lie. */
  folder: string
  /** The subscription templates that the phone may ask for, by WeChat's ids. */
  templates: { name: TemplateName; id: string }[]
}

/** What is to be mended, as whoever did the work sees it. Moments are epoch ms. */
export type MendCard = {
  kind: 'mend'
  id: string
  words: string
  /** When it was asked. */
  at: number
  /** By when, to the day. */
  dueAt: number
  /** What was said to it last. */
  reply: string
}

/** Reports that one may be merged into, and whether there are more than are shown. */
export type Mergeable = { cards: ReportCard[]; more: boolean }

/** A message as its reader sees it; `at` is epoch ms. */
export type MessageView = {
  id: string
  kind: MessageKind
  title: string
  number: string
  words: string
  target: Matter
  at: number
  unread: boolean
}

/** One month of a year's report. */
export type MonthTold = { period: string; total: number; handled: number; solved: string }

/** What strangers see of a report nearby: what, where, how far. No words, photos or people. */
export type NearbyCard = {
  id: string
  category: { name: string; icon: string }
  place: string
  statusText: string
  clock: ClockFace
}

/** An occasion as a phone gets it. */
export type OccasionTold = {
  code: string
  name: string
  /** As somebody says it whom it happens to. */
  say: string
  who: string
  items: string[]
  /** What is seen to by it. */
  does: string[]
}

/** A neighbour's report on the map; `yours`: whether it is the caller's own, or followed already. */
export type OpenCard = {
  id: string
  category: { name: string; icon: string }
  place: string
  statusText: string
  clock: ClockFace
  yours: '' | 'followed' | 'own'
}

/** Who opened a report, the newest first (epoch ms); how often, by what they are called. */
export type OpeningsTold = {
  byRole: { role: string; times: number }[]
  /** Empty for those who are not to know who it was. */
  openings: { at: number; who: string }[]
  more: boolean
}

/** What became of a rating for whoever gave it, and, in words, why none may be given where that is so. */
export type OwnRating = {
  open: boolean
  why: string
  rating: RatingView | null
  remedy: RemedyForReporter | null
}

/** A person's figures: of how many days, and why they are not shown, where they are not. */
export type PersonFigures = { days: number; why: string; figures: FigureView[] }

/** A photo with a short-lived link. */
export type Photo = { id: string; url: string }

/** Who stands behind a place, whom to call first at the top, and its community's service centre. */
export type PlacePeople = {
  /** 半山花园 12栋, or the grid where it is no building. */
  place: string
  grid: string
  community: string
  people: StandsBehind[]
  /** Number and hours; empty where the city gave none. */
  hall: { phone: string; hours: string }
}

/** A place that somebody can be appointed to. */
export type Post = { code: string; name: string }

/** Whether its reporter agrees to its being shown, and how far that is, in words for whoever looks. */
export type PublishView = { on: boolean; words: string }

/** A question that waits for the reporter, and until when the clock stands still for it (epoch ms). */
export type QuestionView = {
  words: string
  photos: Photo[]
  voice: { url: string; seconds: number } | null
  at: number
  until: number
}

/** A rating for the resident who gave it; nobody else sees one. */
export type RatingView = {
  level: RatingLevel
  reasons: RatingReason[]
  words: string
  named: boolean
  mayChange: boolean
}

/** Where a remedy stands after an action. The same token gets the same answer. */
export type RemedyActed = {
  id: string
  version: number
  status: 'appealed' | 'contacted' | 'done' | 'opened' | 'rectifying' | 'revisit'
}

/** What a remedy's history tells: what people did, and what came with time. */
export type RemedyAction =
  | 'again'
  | 'appeal'
  | 'call'
  | 'close'
  | 'escalate'
  | 'explain'
  | 'extend'
  | 'handover'
  | 'mend'
  | 'open'
  | 'reckon'
  | 'rectify'
  | 'reply'
  | 'revisit'
  | 'vote'

/** An action of somebody's, whether it is open now and, if not, why. */
export type RemedyActionView = {
  action:
    | 'again'
    | 'appeal'
    | 'call'
    | 'decideAppeal'
    | 'explain'
    | 'extend'
    | 'mend'
    | 'rectify'
    | 'reply'
    | 'revisit'
  open: boolean
  why: string
}

/** A remedy in a list. */
export type RemedyCard = {
  kind: 'remedy'
  id: string
  number: string
  version: number
  category: { name: string; icon: string }
  place: string
  levelText: string
  /** What was said with the rating, for those who follow it up or decide on it. */
  words: string
  status: RemedyStatus
  statusText: string
  clock: ClockFace
  /** The one obvious next action of whoever looks; empty when it is somebody else's turn. */
  next:
    | ''
    | 'again'
    | 'appeal'
    | 'call'
    | 'decideAppeal'
    | 'explain'
    | 'extend'
    | 'mend'
    | 'rectify'
    | 'reply'
    | 'revisit'
}

/** What became of a bad rating, for whoever gave it. */
export type RemedyForReporter = {
  /** Where it stands, in words. */
  status: string
  outcome: RemedyOutcome | null
  /** Who follows it up; empty while nobody has called. */
  who: string
  /** Whether a second rating may be given now; and the one that was. */
  maySecond: boolean
  second: { level: RatingLevel; levelText: string; reasons: string[]; words: string; at: number } | null
  /** The newest step first. */
  timeline: ReporterItem[]
}

/** A step of a remedy's life, as those who follow it up read it. */
export type RemedyItem = {
  version: number
  at: number
  action: RemedyAction
  /** Who did it: 沈督办, 居民. */
  who: string
  /** The step in words; and the words with it. */
  told: string
  words: string
}

/** A remedy as its reviewers see it, and the deciders of its appeal. Moments are epoch ms. */
export type RemedyView = {
  id: string
  version: number
  status: RemedyStatus
  statusText: string
  report: { id: string; number: string; title: string }
  category: { name: string; icon: string }
  place: string
  rating: SaidOfService
  second: { level: RatingLevel; levelText: string; reasons: string[]; words: string; at: number } | null
  /** Who rated, the number whole only while whoever looks is to call it; and what people call whoever did the work. */
  reporter: Contact
  handler: string
  openedAt: number
  callBy: number
  dueAt: number
  contactedAt: number | null
  rectifiedAt: number | null
  revisitedAt: number | null
  /** The clock of what it waits for now. */
  clock: ClockFace
  /** What the handler was asked to mend, and said to it. */
  mend: { words: string; at: number; replies: { words: string; at: number }[] } | null
  appeal: AppealView | null
  outcome: RemedyOutcome | null
  outcomeText: string
  basis: string
  timeline: RemedyItem[]
  /** What is whoever looks's to do, and why not now. */
  may: RemedyActionView[]
}

/** Where a report stands after an action. The same token gets the same answer. */
export type ReportActed = {
  id: string
  version: number
  status:
    | 'assigned'
    | 'closed'
    | 'declined'
    | 'done'
    | 'handling'
    | 'merged'
    | 'pool'
    | 'withdrawn'
}

/** A report in a list of somebody who may see it whole. */
export type ReportCard = {
  kind: 'report'
  id: string
  number: string
  version: number
  title: string
  category: { name: string; icon: string }
  place: string
  status: ReportStatus
  statusText: string
  clock: ClockFace
  /** Who has it; empty in a pool. */
  holder: string
  /** The newest words, its reporter's or its handler's. */
  latest: string
  /** What waits for a decision, and why in the words of whoever asks. */
  asked: {
    kind: RequestKind
    /** How much longer it would take, in words; empty where nothing of that kind was asked. */
    limit: string
    /** When it would be due then (epoch ms). */
    dueAt: number | null
    /** The end of a suspension (epoch ms). */
    until: number | null
    /** What is to be corrected, as it is called now and then; empty where nothing is. */
    was: string
    becomes: string
    words: string
  } | null
  /** A link to its first photo; empty where there is none. */
  photo: string
  /** The one obvious next thing for whoever looks; empty when it is somebody else's turn. */
  next: '' | ActionOnReport
}

/** What a report looks like to somebody who may see it whole. Times are epoch ms. */
export type ReportView = {
  id: string
  number: string
  version: number
  status: ReportStatus
  statusText: string
  source: ReportSource
  title: string
  category: { code: string; name: string; icon: string; photoOnDone: boolean }
  place: string
  /** The code of its building, else of its grid, by which `place.people` tells who stands behind it; empty without. */
  placeCode: string
  /** The point of its pin or building, `[longitude, latitude]` in GCJ-02. */
  point: [number, number] | null
  said: Said
  /** What was tapped of what its category asks, as words; empty where nothing was. */
  details: string
  /** The promise: who, by when, what done means. */
  holder: Contact | null
  route: string
  clock: ClockFace
  ribbon: ClockRibbon
  limits: string[]
  /** Extensions that its handler may ask for. */
  extensions: { limit: string; words: string }[]
  promisedAt: number
  dueAt: number
  contactBy: number
  contactedAt: number | null
  doneAt: number | null
  doneWhen: string[]
  /** What waits for the reporter, and for a decision. */
  question: QuestionView | null
  request: RequestView | null
  whistles: WhistleInReport[]
  /** Whose it is, or for whom it was made; the number whole only for whoever handles it. */
  reporter: Contact
  mine: boolean
  /** How many neighbours have met the same, for staff; 0 for others. */
  followers: number
  /** Whether it goes on record who opens it. */
  restricted: boolean
  /** Whether its reporter still has to be given the slip, by whoever looks. */
  slipOpen: boolean
  answer: Answer | null
  publish: PublishView
  /** Why it was declined, on which ground, and where to turn. */
  declined: { words: string; basis: string; turnTo: string } | null
  /** The number of the report that it was merged into. */
  mergedInto: string
  /** The id of the report that this is the rest of, and of the rest that this one left. */
  restOf: string | null
  rest: string | null
  timeline: TimelineItem[]
  /** Every action, in one order. */
  may: ActionView[]
}

/** The same for whoever rated: what became of what they said. */
export type ReporterItem = { at: number; words: string; said: string }

/** A request that waits for a decision: whose, why, for what, and who decides. */
export type RequestView = {
  words: string
  photos: Photo[]
  voice: { url: string; seconds: number } | null
  kind: RequestKind
  /** How much longer it would take, in words; empty where nothing of that kind was asked. */
  limit: string
  /** When it would be due then (epoch ms). */
  dueAt: number | null
  /** The end of a suspension (epoch ms). */
  until: number | null
  /** What is to be corrected, as it is called now and then; empty where nothing is. */
  was: string
  becomes: string
  at: number
  who: string
  waitsFor: 'steward' | 'supervisor'
}

/** A community's ratings of a month, with its name. */
export type ReviewedCommunity = {
  community: string
  rated: number
  /** How content it is, in words. */
  mood: string
  /** How many chose each level; none of a small group. */
  levels: { level: RatingLevel; count: number }[]
  /** Why ratings were bad, in words, only what was named; how often (null) not of a small group. */
  reasons: { label: string; count: number | null }[]
  /** What was said with bad ones, in the order of the text, which tells nothing of when or where. */
  words: string[]
  name: string
}

/** What was said or shown, with links to the photos and the recording. */
export type Said = { words: string; photos: Photo[]; voice: { url: string; seconds: number } | null }

/** What was said of the service, first or once more. */
export type SaidOfService = { level: RatingLevel; levelText: string; reasons: string[]; words: string }

/** A service item (服务事项) that a window sees to. */
export type ServiceItem = { code: string; name: string }

/** A slip as whoever made the report hands it over: the link, and what stands on it. Moments are epoch ms. */
export type SlipTold = {
  link: string
  /** Until when the link holds. */
  until: number
  number: string
  title: string
  place: string
  /** Whose report it is, as far as they said; and who sees to it, empty while nobody does. */
  name: string
  holder: string
  dueAt: number
}

/** Somebody in service, with what they hold in an area and when they are away. */
export type StaffMember = {
  id: string
  name: string
  phone: string
  roles: { role: Role; area: string; areaName: string; department: string; title: string }[]
  away: Stretch[]
  /** How many things they have in hand. */
  inHand: number
  /** In which rotas they have a turn today, now or later. */
  today: ('duty' | 'window')[]
  /** Whether the caller may write their leave down. */
  mayLeave: boolean
}

/** Somebody who stands behind a place: what they are, and a word on them where there is one to say. */
export type StandsBehind = { role: string; name: string; phone: string; note: string }

/** A stretch of time, epoch ms; its end does not belong to it. */
export type Stretch = { from: number; until: number }

/** Whom to give a report to, and why, in words. */
export type Suggestion = { id: string; name: string; why: string }

/** A step of a report's life, told to whoever may see it. */
export type TimelineItem = {
  words: string
  photos: Photo[]
  voice: { url: string; seconds: number } | null
  version: number
  at: number
  action: ReportAction
  /** Who did it: 王社工, 反映人. */
  who: string
  /** What it was, beyond the action: to whom, which answer, until when. */
  told: string
}

/** Somebody's turn in a rota, as it is told; moments are epoch ms. */
export type ToldTurn = { person: string; name: string; phone: string; from: number; until: number }

/** Where a whistle stands after an action. The same token gets the same answer. */
export type WhistleActed = {
  id: string
  version: number
  status: 'asked' | 'blown' | 'checked' | 'denied' | 'ended' | 'responded'
}

/** What a whistle's history tells: what people did, and what came with time or from its report. */
export type WhistleAction =
  | 'ask'
  | 'blow'
  | 'check'
  | 'deny'
  | 'end'
  | 'escalate'
  | 'handover'
  | 'join'
  | 'link'
  | 'note'
  | 'open'
  | 'reckon'
  | 'refuse'
  | 'respond'
  | 'rule'
  | 'unfounded'

/** A whistle in somebody's list. */
export type WhistleCard = {
  kind: 'whistle'
  id: string
  number: string
  version: number
  kindText: string
  title: string
  category: { name: string; icon: string }
  place: string
  /** Who asked. */
  asker: string
  status: WhistleStatus
  statusText: string
  /** The part of the first department that whoever looks acts for; empty for the community. */
  part: '' | 'helper' | 'lead'
  departments: { name: string; lead: boolean; state: CallState; stateText: string }[]
  disputed: boolean
  /** The clock that presses: for a department of joining, until it has come, then of the answer; for others of what comes first. */
  clock: ClockFace
  /** What was tried, and the ground; both empty where the category is restricted. */
  tried: string
  ground: string
  /** A link to the first photo; empty where there is none. */
  photo: string
  /** The one obvious next thing for whoever looks; empty when it is somebody else's turn. */
  next:
    | ''
    | 'blow'
    | 'check'
    | 'deny'
    | 'join'
    | 'link'
    | 'note'
    | 'refuse'
    | 'respond'
    | 'rule'
    | 'unfounded'
}

/** A whistle as its report shows it: which departments, and how far each is. */
export type WhistleInReport = {
  id: string
  kind: WhistleKind
  open: boolean
  dueAt: number
  departments: { name: string; lead: boolean; state: CallState }[]
}

/** A step of a whistle's life. */
export type WhistleItem = {
  words: string
  photos: Photo[]
  voice: { url: string; seconds: number } | null
  version: number
  at: number
  action: WhistleAction
  /** Who did it: 王社工, 城管执法 郭经办. */
  who: string
  /** What it was, in words. */
  told: string
}

/** What can be called for a case, and what is suggested: who leads, and who helps, by their codes. */
export type WhistleOffer = {
  /** The code of the report's kind. */
  category: string
  departments: { code: string; name: string; short: string }[]
  lead: string
  helpers: string[]
  kinds: KindOffered[]
  /** The report's photos, and which of them go along at first. */
  photos: Photo[]
  along: string[]
}

/** A whistle as a department or the community sees it. Of who reported it holds no more than their words. */
export type WhistleView = {
  id: string
  report: string
  number: string
  version: number
  kind: WhistleKind
  kindText: string
  status: WhistleStatus
  statusText: string
  category: { code: string; name: string; icon: string }
  place: string
  /** The code of its grid, by which `place.people` tells who stands behind it; empty without. */
  placeCode: string
  /** The point of the report's pin or building, `[longitude, latitude]` in GCJ-02. */
  point: [number, number] | null
  /** What the reporter wrote, for an officer who has come and sees the report; else empty. */
  reported: string
  /** The community that calls, for a unit that holds a link; else empty. */
  community: string
  /**
   * Who asked, and who has the report now: first responsible until somebody came. Their number is for
   * those who act for a department.
   */
  asker: string
  holder: Contact | null
  /** What was tried, with photos; and on what ground the departments are called. */
  tried: Said
  ground: string
  departments: DepartmentView[]
  /** Codes of the departments that whoever looks acts for. */
  own: string[]
  blownAt: number | null
  joinBy: number | null
  dueAt: number
  clock: ClockFace
  /** The clock of joining, while somebody is missing. */
  joining: ClockFace | null
  /** Which departments say that it is not theirs, and since when that waits for a ruling. */
  dispute: { departments: string[]; since: number } | null
  held: boolean | null
  timeline: WhistleItem[]
  /** What whoever looks may do, and why not the rest. */
  may: {
    action:
      | 'blow'
      | 'check'
      | 'deny'
      | 'join'
      | 'link'
      | 'note'
      | 'refuse'
      | 'respond'
      | 'rule'
      | 'unfounded'
    open: boolean
    why: string
  }[]
}

/** A window with what was said of it in a month; nothing while too few did. */
export type WindowTold = { id: string; name: string; hall: string; figures: GroupTold | null }

/** Whom a report can be given to, whom best, and the communities that it can go to first. */
export type WorkerChoices = {
  workers: Choice[]
  suggested: Suggestion | null
  communities: { code: string; name: string }[]
}

/** A year's report as a page shows it: with photos, and whether whoever looks may have it as a file. */
export type YearReport = {
  area: string
  areaName: string
  year: string
  total: number
  handled: number
  /** What residents said of what was done; null of few. */
  answers: AnswersTold | null
  figures: FigureView[]
  months: MonthTold[]
  kinds: KindTold[]
  sentences: string[]
  photos: BeforeAfter[]
  downloads: boolean
}
