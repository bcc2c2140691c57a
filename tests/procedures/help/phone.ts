import { randomBytes } from 'node:crypto'
import type { Answer } from '../../../miniprogram/contract/answer.ts'
import type { ErrorCode } from '../../../miniprogram/contract/errors.ts'
import type { Procedures } from '../../../typings/procedures.d.ts'
import { bareJpeg } from './a-jpeg.ts'
import type { TownCloud } from './cloud-of-town.ts'
import { at } from './town.ts'

export type Name = keyof Procedures

/** What a call cost: operations on the database, and on files. */
export type Cost = { database: number; storage: number }

/** A refusal as a phone gets it. */
export type Refused = {
  code: ErrorCode
  message: string
  requestId: string
  field?: string
  report?: Procedures['report.detail']['result']
}

/** What a phone hears, and what it cost. */
export type Heard<Result> = { cost: Cost } & (
  | { ok: true; result: Result }
  | { ok: false; error: Refused }
)

type Input<N extends Name> = Procedures[N]['input']
type Result<N extends Name> = Procedures[N]['result']
type Told<N extends Name> = Partial<Omit<Input<N>, 'reportId'>>

/** What is done on a version that was seen, and what is said on any. */
type Decision =
  | 'return'
  | 'extend'
  | 'suspend'
  | 'correct'
  | 'resume'
  | 'decide'
  | 'decline'
  | 'merge'
  | 'check'
type Saying =
  | 'ask'
  | 'reply'
  | 'add'
  | 'object'
  | 'apart'
  | 'reopen'
  | 'withdraw'
  | 'publish'
  | 'takeOff'
type Acted = Result<'report.accept'>
/** What is told besides; each of an input’s ways by itself. */
type Besides<I> = I extends unknown ? Omit<I, 'reportId' | 'version' | 'token'> : never
type Said<N extends Name> = Besides<Input<N>> & { token?: string }

/** A token such as a phone draws, another each time. */
export const aToken = (): string => randomBytes(12).toString('hex')

/**
 * A phone in somebody's hand. Its methods are what people do: each is one call of a procedure,
 * with a fresh token and what is usual unless told otherwise.
 */
export class Phone {
  readonly openid: string
  readonly id: string
  private readonly town: TownCloud

  constructor(town: TownCloud, id: string, openid = `oOpenidOf-${id}`) {
    this.town = town
    this.id = id
    this.openid = openid
  }

  /** Calls a procedure. */
  async asks<N extends Name>(procedure: N, input: Input<N>): Promise<Heard<Result<N>>> {
    return (await this.sends({ procedure, input })) as Heard<Result<N>>
  }

  /** Calls `api` with anything at all. */
  async sends(event: unknown): Promise<Heard<unknown>> {
    const { result, call } = await this.town.cloud.invoke('api', event, { openid: this.openid })
    const cost = { database: call.reads + call.writes, storage: call.storage }
    return { ...(result as Heard<unknown>), cost }
  }

  /** Submits a report of 健身器材 at home. */
  submits(told: Partial<Input<'report.submit'>> = {}) {
    return this.asks('report.submit', {
      token: aToken(),
      category: '0205',
      place: { building: at.home },
      words: '漫步机断了，孩子差点摔着',
      ...told,
    })
  }

  /** Submits, and says the report's id. */
  async hasSubmitted(told: Partial<Input<'report.submit'>> = {}): Promise<string> {
    return expectOk(await this.submits(told)).id
  }

  assigns(reportId: string, worker: Phone, told: Told<'report.assign'> = {}) {
    const decision = this.deciding(reportId)
    return this.asks('report.assign', { ...decision, worker: worker.id, ...told })
  }

  accepts(reportId: string, told: Told<'report.accept'> = {}) {
    return this.asks('report.accept', { ...this.deciding(reportId), ...told })
  }

  contacts(reportId: string, told: Told<'report.contact'> = {}) {
    return this.asks('report.contact', { reportId, token: aToken(), ...told })
  }

  notes(reportId: string, told: Told<'report.note'> = {}) {
    return this.asks('report.note', { reportId, token: aToken(), words: '在修', ...told })
  }

  /** Finishes with all conditions met; photos have to be given where the category asks. */
  finishes(reportId: string, told: Told<'report.finish'> = {}) {
    const decision = this.deciding(reportId)
    const met = [0, 1, 2, 3, 4]
    return this.asks('report.finish', { ...decision, met, words: '换好了', ...told })
  }

  /** Answers, with words unless all is well. */
  answers(reportId: string, answer: Answer, told: Told<'report.answer'> = {}) {
    const words = answer === 'solved' ? {} : { words: '还是有点晃' }
    return this.asks('report.answer', { reportId, token: aToken(), answer, ...words, ...told })
  }

  /** Decides something about a report as it stands now. */
  decides<D extends Decision>(action: D, reportId: string, told: Said<`report.${D}`>) {
    return this.does(action, { ...this.deciding(reportId), ...told })
  }

  /** Says something about a report, whatever others do meanwhile. */
  says<D extends Saying>(action: D, reportId: string, told: Said<`report.${D}`>) {
    return this.does(action, { reportId, token: aToken(), ...told })
  }

  rates(reportId: string, level: Input<'rating.rate'>['level'], told: Told<'rating.rate'> = {}) {
    return this.asks('rating.rate', { reportId, token: aToken(), level, named: true, ...told })
  }

  opens(reportId: string) {
    return this.asks('report.detail', { reportId })
  }

  follows(reportId: string) {
    return this.asks('follow.report', { reportId })
  }

  /** Writes a leave down, from now on unless told otherwise. */
  leaves(person: Phone, days: number, told: Told<'staff.leave'> = {}) {
    const from = told.from ?? this.town.cloud.now()
    const leave = { person: person.id, from, until: from + days * 86_400_000, token: aToken() }
    return this.asks('staff.leave', { ...leave, ...told })
  }

  dismisses(person: Phone, area: string, told: Partial<Input<'staff.dismiss'>> = {}) {
    const post = { person: person.id, role: 'worker' as const, area, token: aToken() }
    return this.asks('staff.dismiss', { ...post, ...told })
  }

  /** Invites a worker for a grid. */
  invites(area: string, told: Partial<Input<'staff.invite'>> = {}) {
    const worker = { role: 'worker' as const, area, name: '何志强', phone: '15400000099' }
    return this.asks('staff.invite', { ...worker, token: aToken(), ...told })
  }

  /** Takes an invitation up that was given for the number in `invites`, unless told otherwise. */
  joins(link: string, digits = '0099') {
    return this.asks('staff.join', { link, digits, token: aToken() })
  }

  puts(place: string, told: Partial<Input<'bulletin.put'>> = {}) {
    const until = this.town.cloud.now() + 3_600_000
    return this.asks('bulletin.put', {
      place,
      words: '停水至 18:00',
      until,
      token: aToken(),
      ...told,
    })
  }

  /** Puts a photo where the phone's uploads lie, and says its file id. */
  async uploads(token: string, n = 1, photo?: Uint8Array<ArrayBuffer>): Promise<string> {
    const { folder } = expectOk(await this.asks('person.me', {}))
    return this.uploadsTo(`${folder}/${token}/${n}.jpg`, photo)
  }

  /** Uploads a photo to any path. */
  async uploadsTo(
    path: string,
    photo: string | Uint8Array<ArrayBuffer> = bareJpeg,
  ): Promise<string> {
    const response = await fetch(`${this.town.url}/wx/files/${path}`, {
      method: 'PUT',
      headers: { 'x-wx-openid': this.openid },
      body: photo,
    })
    const { fileID, errMsg } = (await response.json()) as { fileID?: string; errMsg: string }
    if (!fileID) throw new Error(errMsg)
    return fileID
  }

  private async does(action: Decision | Saying, input: object): Promise<Heard<Acted>> {
    return (await this.sends({ procedure: `report.${action}`, input })) as Heard<Acted>
  }

  private deciding(reportId: string) {
    const [stored] = this.town.cloud.find('reports', { _id: reportId })
    return { reportId, version: Number(stored?.version ?? 1), token: aToken() }
  }
}

/** The result of a call that has to go well. */
export function expectOk<R>(heard: Heard<R>): R {
  if (heard.ok) return heard.result
  throw new Error(`refused: ${JSON.stringify(heard.error)}`)
}

/** The code of a refusal; `OK` when there was none. */
export const codeOf = (heard: Heard<unknown>): ErrorCode | 'OK' =>
  heard.ok ? 'OK' : heard.error.code
