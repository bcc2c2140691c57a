import type { Leave } from '../staff-record.ts'

/** Who stands in by a leave, each once: as it was found since it has begun, before that whom it names. */
export const whoStandsIn = ({ standIns = [], backup }: Leave): string[] =>
  standIns.length > 0 ? [...new Set(standIns.map(({ id }) => id))] : backup ? [backup] : []
