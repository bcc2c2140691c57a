/** What a handler says often (常用语), by what it is said for; a city brings them. */
export type Phrases = Record<'contact' | 'note' | 'ask' | 'finish', readonly string[]>
