import type { Phone } from '../procedures/help/phone.ts'

/** A call that goes well as it stands. */
export type RightCall = { who: Phone; input: Record<string, unknown> }
