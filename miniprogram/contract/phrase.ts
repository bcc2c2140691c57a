/**
 * What is said often (常用语), by what it is said for; a city brings them. `answer` is what a reporter
 * says of what is not solved, the others are a handler's.
 */
export type Phrases = Record<'contact' | 'note' | 'ask' | 'finish' | 'answer', readonly string[]>
