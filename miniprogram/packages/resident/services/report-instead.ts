/** A report that is begun for somebody: its kind and its first words stand there already. */
import { cityCategories } from '../../../services/cloud/categories'
import { open } from '../../../services/page/routes'
import { keepReportDraft, newReportDraft, reportDrafts } from './drafts'

/**
 * Opens the form of a report of this kind, by its code, with these words: the one that was begun so
 * before, else a new one. @throws CallError
 */
export async function reportOf(code: string, words: string): Promise<void> {
  const begun = reportDrafts().find((one) => one.words === words && one.category?.code === code)
  open('/packages/resident/report/report', { draft: begun?.token ?? (await begin(code, words)) })
}

/** Begins one. @returns its token */
async function begin(code: string, words: string): Promise<string> {
  const { categories } = await cityCategories()
  const category = categories.find((one) => one.code === code)
  const draft = { ...newReportDraft(), words, ...(category ? { category } : {}) }
  keepReportDraft(draft)
  return draft.token
}
