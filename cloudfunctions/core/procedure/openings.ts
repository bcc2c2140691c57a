import type { Matter } from '../../../miniprogram/contract/matter.ts'

/** Of which records of a noun it is put on record who opened them. */
export type Openings<R> = {
  /** What is opened, as whoever looks through the openings finds it. */
  matter(record: R): Matter
  /** Whether it is restricted: then all openings but those of whose it is are on record. */
  isRestricted(record: R): boolean
  isOwn(record: R, person: string): boolean
}

/** Whether somebody's opening of a record is to be put on record. */
export const isOnRecord = <R>(
  { isRestricted, isOwn }: Pick<Openings<R>, 'isRestricted' | 'isOwn'>,
  record: R,
  person: string,
): boolean => isRestricted(record) && !isOwn(record, person)
