import type { Report } from '../../cloudfunctions/matters/report/report-record.ts'
import type { Where } from './places.ts'

/** Who comes to which report. */
export type About = { report: Report; where: Where; openid: string }

/** A procedure that does something with one report: the input that is right for it. */
export type Act = {
  input(about: About): unknown
  /** How the report has to stand for it, beyond its status. */
  stands?(report: Report): Report
  /** Whether the reply holds anything; it does unless told otherwise. */
  shown?(result: never): boolean
}
