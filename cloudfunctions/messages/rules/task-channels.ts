import type { Channel } from '../../core/procedure/template.ts'

/** Where whoever is in service finds what a message is about: on their desk. */
const toDesk = (): string => 'pages/me/me'

/** How whoever is in service is told what is to be done; these taps ask for it. */
export const task = (...asked: string[]): Channel => ({ template: 'task', page: toDesk, asked })
