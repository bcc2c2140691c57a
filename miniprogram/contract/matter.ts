/** A kind of record that may be rated, followed, opened, told of or erased. */
export type MatterKind = 'report' | 'whistle' | 'remedy'

/** What something is about: a record of some kind, by its id. */
export type Matter = { kind: MatterKind; id: string }
