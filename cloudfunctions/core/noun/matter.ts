/** What may be rated, followed, opened, told of or erased: a record of some kind. */
export type Matter = { kind: 'report' | 'whistle' | 'remedy'; id: string }
