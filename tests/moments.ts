/** When tests take place: at moments of their own, whenever they are run. Epoch ms, read at +08:00. */
export const china = (text: string): number => Date.parse(`${text.replace(' ', 'T')}:00+08:00`)

/** A morning at work, weeks away from any holiday: where a test says nothing else, it begins then. */
export const tuesday = china('2026-07-07 10:00')
