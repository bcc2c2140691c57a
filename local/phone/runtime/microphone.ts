/** Whether the app may hear this phone's holder: asked once, kept until the phone reloads. */
import { chooseFrom } from './overlay/sheet.ts'

export const microphone = {
  /** Undefined while nobody was asked. */
  allowed: undefined as boolean | undefined,
}

const note = '小程序要用你的麦克风。替身：录下的是一段轻音'

/** Asks whether the app may record. A `no` is not asked again; the phone's settings can change it. */
export async function askForMicrophone(): Promise<boolean> {
  microphone.allowed ??= await allows()
  return microphone.allowed
}

/** The phone's settings: asks anew. */
export async function setMicrophone(): Promise<void> {
  microphone.allowed = await allows()
}

const allows = async (): Promise<boolean> =>
  (await chooseFrom([{ text: '允许' }], { note, system: true })) !== undefined
