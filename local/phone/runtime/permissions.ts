/** What the app may use of this phone. The microphone is asked for; the rest is allowed unless its address says no. */
import { setMicrophone } from './microphone.ts'
import { chooseFrom } from './overlay/sheet.ts'
import { phone } from './settings.ts'

const names: Record<string, string> = { camera: '相机', userLocation: '位置' }

/** Whether the app may use what a scope stands for, named without `scope.`. */
export const isAllowed = (scope: string): boolean => !phone.refuses.has(scope)

/** @throws Error as WeChat fails what was refused once: it does not ask again. */
export function needPermission(scope: string): void {
  if (!isAllowed(scope)) throw new Error('auth deny')
}

/** The app's settings: asks anew for what was refused, else for the microphone. */
export async function changePermissions(): Promise<void> {
  if (phone.refuses.size === 0) return setMicrophone()
  for (const scope of [...phone.refuses]) {
    const note = `小程序要用你的${names[scope] ?? scope}`
    const chosen = await chooseFrom([{ text: '允许' }], { note, system: true })
    if (chosen !== undefined) phone.refuses.delete(scope)
  }
}
