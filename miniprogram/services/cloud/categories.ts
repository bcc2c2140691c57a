/** The city's categories, kept for where there is no network. */
import type { Procedures } from '../../../typings/procedures'
import { stored } from '../device/storage'
import { call, quietly } from './call'

/** The kinds of report that this city knows, those that a form shows first, and what handlers say often. */
export type Categories = Procedures['report.categories']['result']

/** One kind of report, with its time limit in words and the numbers to call before typing. */
export type Category = Categories['categories'][number]

const storedCategories = stored<Categories>('city')

/**
 * The city's categories: as kept from an earlier visit at once, so that a report can be written
 * without network, and fresh for the next time.
 * @throws CallError when there are none yet and the cloud was not reached
 */
export async function cityCategories(): Promise<Categories> {
  const kept = storedCategories.read()
  const fresh = fetchCategories()
  if (!kept) return fresh
  fresh.catch(quietly)
  return kept
}

/** Keeps the city's categories for a first report without network, when there are none yet. */
export async function keepCategories(): Promise<void> {
  if (!storedCategories.read()) await fetchCategories()
}

async function fetchCategories(): Promise<Categories> {
  const categories = await call('report.categories', {})
  storedCategories.write(categories)
  return categories
}
