import type { ServiceItem, Window } from '../../cloudfunctions/matters/window/window-record.ts'
import { banshan, nextDoor } from './story-community.ts'

/**
 * What is seen to at a counter: samples, with names such as residents use; not an official list.
 * A code stays with its item once codes were printed.
 */
const services = {
  pension: { code: '01', name: '养老保险参保' },
  livingProof: { code: '06', name: '养老金领取认证' },
  card: { code: '08', name: '社保卡申领、补换' },
  jobless: { code: '09', name: '失业登记' },
  subsistence: { code: '14', name: '低保申请' },
  relief: { code: '16', name: '临时救助' },
  oldAge: { code: '18', name: '高龄津贴' },
  disability: { code: '23', name: '残疾人补贴' },
  birth: { code: '32', name: '生育登记' },
  seniorPass: { code: '36', name: '老年优待证' },
  medical: { code: '39', name: '医保参保' },
  elsewhere: { code: '42', name: '异地就医备案' },
  veteran: { code: '46', name: '军人优待证' },
  housing: { code: '49', name: '公租房申请' },
  legalAid: { code: '56', name: '法律援助' },
} satisfies Record<string, ServiceItem>

type Service = keyof typeof services

/** The windows in the halls of the example's two communities; made up. */
export const exampleWindows: Window[] = [
  aWindow(banshan, 1, ['card', 'pension', 'livingProof', 'jobless', 'medical', 'elsewhere']),
  aWindow(banshan, 2, ['subsistence', 'relief', 'oldAge', 'disability', 'birth', 'seniorPass']),
  aWindow(nextDoor, 1, ['card', 'medical', 'oldAge', 'veteran', 'housing', 'legalAid']),
]

function aWindow(
  { community, estate }: { community: string; estate: string },
  number: number,
  names: readonly Service[],
): Window {
  return {
    _id: `${community}W${String(number).padStart(2, '0')}`,
    name: `${number}号窗口`,
    hall: `${estate}社区服务中心`,
    community,
    services: names.map((name) => services[name]),
  }
}
