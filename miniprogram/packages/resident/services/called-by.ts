import type { ReportView } from '../../../services/words/report-view'

/** What a report is called, and where: one of a kind alone is called by its place, and nothing twice. */
export function calledBy({
  title,
  place,
  category,
}: Pick<ReportView, 'title' | 'place' | 'category'>): { title: string; about: string } {
  if (title === category.name) return { title: `${place} ${category.name}`, about: '' }
  return { title, about: `${place} · ${category.name}` }
}
