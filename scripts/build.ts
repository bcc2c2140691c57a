import { readCity } from '../city/read-city.ts'
import { buildDatabase } from './build/database.ts'
import { buildFunctions } from './build/functions.ts'
import { layPackages } from './build/packages.ts'
import { writeProcedures } from './build/procedures.ts'
import { at, shown } from './paths.ts'

/**
 * Everything that is made from the sources: the functions and the database's shape in dist/, the
 * mini-program's packages, and the procedures' types that the phone is written against. The city's
 * data is checked first, since it is bundled as it is; a fault in it throws.
 */
export async function buildAll(): Promise<void> {
  const { name, categories } = readCity()
  console.log(`city         ${name}, ${categories.length} categories`)
  console.log(`functions    ${(await buildFunctions()).join(' · ')}`)
  console.log(`collections  ${await buildDatabase()}`)
  console.log(`procedures   ${writeProcedures()}`)
  console.log(
    `packages     ${layPackages()} files in ${shown(at('miniprogram', 'miniprogram_npm'))}`,
  )
}

if (process.argv[1] === import.meta.filename) await buildAll()
