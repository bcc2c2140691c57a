import { pick } from './noise.ts'

const surnames = [
  ...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁',
  ...'魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段钱汤尹黎',
]

const firstGiven = [...'建国志海春秀玉文晓小丽桂家立永明德金红俊雪思子佳美']
const lastGiven = [...'平华强芳敏静涛军燕玲辉霞斌洁勇娟杰萍鹏云峰颖宁波倩磊婷凯琳']

/**
 * A made-up name. The same key, the same name; names of one family of keys with different
 * numbers (up to 90 in a row) have different surnames, so that 王社工 is one person.
 */
export function madeUpName(family: string, number: number): string {
  const key = `${family} ${number}`
  const surname = surnames[(pick(family, surnames.length) + number) % surnames.length]
  const first =
    pick(`${key} length`, 4) === 0 ? '' : firstGiven[pick(`${key} first`, firstGiven.length)]
  return `${surname}${first}${lastGiven[pick(`${key} last`, lastGiven.length)]}`
}
