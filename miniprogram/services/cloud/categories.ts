/** The city's categories, kept for where there is no network. */
import type { Procedures } from '../../../typings/procedures'
import { call } from './call'
import { seldomNew } from './seldom-new'

/** The kinds of report that this city knows, those that a form shows first, and what handlers say often. */
export type Categories = Procedures['report.categories']['result']

/** One kind of report, with its time limit in words and the numbers to call before typing. */
export type Category = Categories['categories'][number]

const city = seldomNew<Categories>('city', () => call('report.categories', {}))

/** The city's categories, so that a report can be written without network. @throws CallError */
export const cityCategories = (): Promise<Categories> => city.read()

/** Keeps the city's categories for a first report without network, when there are none yet. */
export const keepCategories = (): Promise<void> => city.keep()
