import { inflateRawSync } from 'node:zlib'

/** The texts of all files in a zip, such as a workbook, one after another. */
export function unzipped(zip: Buffer): string {
  const texts: string[] = []
  // The directory at the end says where each file is, and how long.
  for (let at = zip.indexOf('PK\x01\x02'); at >= 0; at = zip.indexOf('PK\x01\x02', at + 4)) {
    const [packed, start] = [zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 42)]
    const body = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28)
    const bytes = zip.subarray(body, body + packed)
    texts.push((zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(bytes) : bytes).toString())
  }
  return texts.join('\n')
}
