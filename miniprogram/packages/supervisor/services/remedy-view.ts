/** A remedy as the cloud gives it. */
import type { Procedures } from '../../../../typings/procedures'

/** A remedy whole, as its reviewer or a decider of its appeal may see it. */
export type RemedyView = Procedures['remedy.detail']['result']

/** What may be done with a remedy. */
export type RemedyAction = RemedyView['may'][number]['action']
