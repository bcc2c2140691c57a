import { nouns } from './nouns.ts'

/** What people in service have in hand, noun by noun. */
export const holdings = nouns.flatMap(({ holding }) => holding ?? [])

/** What is kept of people, noun by noun. */
export const ownData = nouns.flatMap(({ ownData }) => ownData ?? [])
