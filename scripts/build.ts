import { readCity } from '../city/read-city.ts'
import { buildDatabase } from './build/database.ts'
import { writeDoc } from './build/emitted-doc.ts'
import { buildFunctions } from './build/functions.ts'
import { lifecyclesDoc } from './build/lifecycles-doc.ts'
import { layPackages } from './build/packages.ts'
import { privacyDoc } from './build/privacy-doc.ts'
import { writeProcedures } from './build/procedures.ts'
import { buildStorageRule } from './build/storage.ts'
import { at, shown } from './paths.ts'

/**
 * What running needs: the functions, the database's shape and the storage's rule in dist/, and the mini-program's
 * packages. The city's data is checked first, since it is bundled as it is; a fault in it throws.
 */
export async function buildToRun(): Promise<void> {
  const { name, categories } = readCity()
  console.log(`city         ${name}, ${categories.length} categories`)
  console.log(`functions    ${(await buildFunctions()).join(' · ')}`)
  console.log(`collections  ${await buildDatabase()}`)
  console.log(`storage rule ${buildStorageRule()}`)
  console.log(
    `packages     ${layPackages()} files in ${shown(at('miniprogram', 'miniprogram_npm'))}`,
  )
}

if (process.argv[1] === import.meta.filename) {
  await buildToRun()
  // Committed, and needed only to write code against.
  console.log(`procedures   ${writeProcedures()}`)
  console.log(`privacy      ${writeDoc(privacyDoc)}`)
  console.log(`lifecycles   ${writeDoc(lifecyclesDoc)}`)
}
