/** What can be had done at the window, kept for where there is no network. */
import type { Procedures } from '../../../typings/procedures'
import { call } from './call'
import { fetchOrRemember } from './last-seen'
import { seldomNew } from './seldom-new'

/** The city's service items, what happens in a life, and the hall. */
export type CityServices = Procedures['service.catalogue']['result']

/** One service item, as a list shows it. */
export type ItemRow = CityServices['items'][number]

/** The whole notice of one item. */
export type Notice = Procedures['service.notice']['result']

const services = seldomNew<CityServices>('services', () => call('service.catalogue', {}))

/** What can be had done here. @throws CallError */
export const cityServices = (): Promise<CityServices> => services.read()

/** The whole notice of an item, as last seen where there is no network. @throws CallError */
export const noticeOf = (item: string, yes: readonly string[]) =>
  fetchOrRemember<Notice>(`notice:${[item, ...yes].join('-')}`, () =>
    call('service.notice', { item, yes: [...yes] }),
  )
