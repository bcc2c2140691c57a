import { compose } from './compose.ts'
import { nouns } from './nouns.ts'

/** All nouns, put together once an instance. */
export const { records, works, waiting, house } = compose(nouns)
