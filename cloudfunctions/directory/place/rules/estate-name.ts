/** A building behind the name of an estate, and what may follow it: 12栋, 3号楼2单元, 十二幢. */
const building = /[\d零〇一二三四五六七八九十百]+(?:号楼|[栋幢座号#]).*$/

/** What people add to the name of an estate, and others leave out. */
const ending = /(?:住宅|生活|居民)?(?:小区|苑区|社区|院区)$/

/**
 * What to look for in the names of estates, of what people type: without blanks, a building, and
 * endings that not every name has. Where nothing else was typed, it is as it is.
 */
export function estateName(typed: string): string {
  const name = typed.normalize('NFKC').replace(/\s/g, '')
  const kept = name.replace(building, '').replace(ending, '')
  return kept || name
}
