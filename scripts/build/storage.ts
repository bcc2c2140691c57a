import { storageRule } from '../../cloudfunctions/core/cloud/storage-rule.ts'
import { writeJson } from '../files.ts'
import { at, shown } from '../paths.ts'

/** Writes the storage's rule, for the local cloud and for whoever sets up an environment. Returns where. */
export function buildStorageRule(out = at('dist', 'storage.json')): string {
  writeJson(out, storageRule)
  return shown(out)
}
