import { resume } from '../core/lifecycle/follow-up.ts'
import type { Noun } from '../core/noun.ts'
import { eraseAll } from './erase-all.ts'
import { erasures } from './erasure-record.ts'
import { dataExports } from './export-record.ts'
import { ownExport } from './own-export.ts'

export const privacyNoun: Noun = {
  collections: [dataExports, erasures],
  works: { erased: { pace: { minutes: 5, at: 2 }, work: resume(erasures, eraseAll) } },
  ownData: ownExport,
}
