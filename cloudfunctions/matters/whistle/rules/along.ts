import { limits } from '../../../../miniprogram/contract/limits.ts'
import type { Report } from '../../report/report-record.ts'

/** The photos of a report that can go along with a whistle, by their file ids, as they came, each once. */
export const photosToChoose = ({ content }: Pick<Report, 'content'>): string[] => [
  ...new Set(Object.values(content).flatMap(({ photos = [] }) => photos)),
]

/** Those that do unless whoever asks chooses otherwise: all; none where not everybody may know of it. */
export const chosenAtFirst = (report: Pick<Report, 'content' | 'visibility'>): string[] =>
  report.visibility === 'restricted' ? [] : photosToChoose(report).slice(0, limits.photos)
