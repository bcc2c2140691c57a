/** A report that is begun for somebody: its kind and its first words stand there already. */
import { cityCategories } from '../../../services/cloud/categories'
import { open } from '../../../services/page/routes'
import { keepReportDraft, newReportDraft } from './drafts'

/** Opens the form of a new report of this kind, by its code, with these words. @throws CallError */
export async function reportOf(code: string, words: string): Promise<void> {
  const { categories } = await cityCategories()
  const category = categories.find((one) => one.code === code)
  const draft = { ...newReportDraft(), words, ...(category ? { category } : {}) }
  keepReportDraft(draft)
  open('/packages/resident/report/report', { draft: draft.token })
}
