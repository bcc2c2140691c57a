import { exampleCity } from '../city/maanshan/city.ts'
import { buildingCodes } from './codes/links.ts'
import { codeSheet } from './codes/sheet.ts'
import { write } from './files.ts'
import { at, shown } from './paths.ts'

/** Writes a sheet of building codes for each estate to dist/codes/. */
const secret = process.env.JIAZAI_SECRET
if (!secret) {
  console.error('JIAZAI_SECRET is missing: the key that the functions know codes by')
  console.error('on one machine: JIAZAI_SECRET=$(cat .data/secret) npm run codes')
  process.exit(1)
}

const codes = buildingCodes(exampleCity().buildings, secret)
for (const estate of new Set(codes.map((code) => code.estate))) {
  const own = codes.filter((code) => code.estate === estate)
  const path = at('dist', 'codes', `${estate}.html`)
  write(path, await codeSheet(estate, own))
  console.log(`${shown(path)}  ${own.length}`)
}
