/** Somebody's turn of duty; moments are epoch ms. */
export type DutyShift = { person: string; name: string; phone: string; from: number; until: number }
