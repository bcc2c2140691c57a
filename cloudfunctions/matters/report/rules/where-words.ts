import { insideWords } from '../../../../miniprogram/contract/inside.ts'
import type { ReportPlace } from '../report-record.ts'

/** Where it is as exactly as it was said, for its reporter and those who handle it: 半山花园 12栋 3单元5楼. */
export const whereWords = ({ words, ...inside }: ReportPlace): string =>
  [words, insideWords(inside)].filter(Boolean).join(' ')
