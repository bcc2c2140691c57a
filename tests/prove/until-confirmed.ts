import type { Cloud } from '../../local/cloud/cloud.ts'
import { minutesPass } from '../procedures/help/minutes.ts'

/** More minutes than the timer ever needs to confirm what followed from the steps of a proof. */
const ENOUGH = 100

/** Lets minutes pass until the timer has confirmed what followed from every step. */
export async function untilConfirmed(cloud: Cloud): Promise<void> {
  const isOpen = () => cloud.find('reports').some(({ outbox }) => outbox !== undefined)
  for (let minute = 0; minute < ENOUGH && isOpen(); minute++) await minutesPass(cloud, 1)
}
