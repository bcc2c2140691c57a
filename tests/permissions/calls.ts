import { boardPlain } from './board/calls.ts'
import { bulletinPlaced } from './bulletin/calls.ts'
import { deskRemedyLists, deskReportLists, deskWhistleLists } from './desk/calls.ts'
import { remediesOnDesks, whistlesOnDesks } from './desk/matrix.ts'
import { figurePlaced, figurePlain } from './figure/calls.ts'
import { followActs, followLists } from './follow/calls.ts'
import { matrix } from './matrix.ts'
import { messagePlain } from './message/calls.ts'
import { personPlain } from './person/calls.ts'
import { placePlain } from './place/calls.ts'
import { privacyActs, privacyPlain } from './privacy/calls.ts'
import { ratingActs, ratingPlaced, ratingPlain } from './rating/calls.ts'
import { remedyActs } from './remedy/calls.ts'
import { remedyMatrix } from './remedy/matrix.ts'
import { reportActs, reportLists, reportPlain } from './report/calls.ts'
import { servicePlain } from './service/calls.ts'
import { staffActs, staffPlaced, staffPlain } from './staff/calls.ts'
import { beforeWhistleActs, beforeWhistlePlain, whistleActs } from './whistle/calls.ts'
import { whistleMatrix } from './whistle/matrix.ts'
import { windowPlaced, windowPlain } from './window/calls.ts'

/** Every procedure that does something with one report. */
export const acts = {
  ...reportActs,
  ...beforeWhistleActs,
  ...followActs,
  ...ratingActs,
  ...privacyActs,
  ...staffActs,
}

/** Every procedure that lists reports. */
export const lists = { ...reportLists, ...deskReportLists, ...followLists }

/** Every procedure that does something in a place, with what is right there. */
export const placed = {
  ...figurePlaced,
  ...staffPlaced,
  ...ratingPlaced,
  ...bulletinPlaced,
  ...windowPlaced,
}

/** Every procedure that has nothing to do with reports that are there, with a right input. */
export const plain = {
  ...figurePlain,
  ...personPlain,
  ...placePlain,
  ...servicePlain,
  ...messagePlain,
  ...reportPlain,
  ...ratingPlain,
  ...beforeWhistlePlain,
  ...windowPlain,
  ...boardPlain,
  ...staffPlain,
  // Last: those who leave are somebody else afterwards.
  ...privacyPlain,
}

/** All tables of the permission matrix: those about reports, and those of what has statuses of its own. */
export const tables = [
  ...[matrix, whistleMatrix, remedyMatrix],
  ...[whistlesOnDesks, remediesOnDesks],
] as const

/** All the ways to call a procedure: each is called in exactly one, but for desks, which have a table for each way to look. */
export const ways = [
  ...[acts, lists, placed, plain],
  ...[whistleActs, deskWhistleLists, remedyActs, deskRemedyLists],
] as const

type NamesIn<Way> = Way extends unknown ? NameOf<keyof Way> : never

type NameOf<Table> = Table extends `${infer Name} ${string}` ? Name : Table

/** The procedures that are called at all. */
export type Called = NamesIn<(typeof ways)[number]>
