/** Surnames common enough that one before a form of address names somebody. */
const surnames =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶余潘杜戴夏钟汪田任姜范方姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟段雷钱汤尹黎贺龚'

/** What may lead to a person or a home: numbers to call or write to, papers, plates, doors, names. */
const telltales: readonly RegExp[] = [
  /(\d[\s-]?){7,}/,
  /[零〇一二三四五六七八九幺]{7,}/,
  /[@＠]|微信|QQ|vx/i,
  /\p{Script=Han}[A-Z][·\s]?[A-Z\d]{5,6}/u,
  /\d{3,4}\s*[室户房]/,
  /单元\s*\d{3,4}/,
  /\d+\s*[-#]\s*\d+\s*[-#]\s*\d{3,4}/,
  /[东西南北中左右]\s*户/,
  /我(叫|姓|名字)/,
  new RegExp(
    `[${surnames}]\\p{Script=Han}{0,2}(先生|女士|小姐|阿姨|大爷|大妈|奶奶|爷爷|叔叔|师傅|老师)`,
    'u',
  ),
  new RegExp(`[老小][${surnames}]家`, 'u'),
]

/**
 * Words for the board, or nothing when they may lead to somebody: coarse, since a sentence too few
 * harms nobody. `names` are those of the people who have to do with it.
 */
export function nameless(words: string, names: readonly string[]): string {
  const plain = words.normalize('NFKC')
  const named = names.some((name) => name.length > 1 && plain.includes(name))
  return named || telltales.some((telltale) => telltale.test(plain)) ? '' : words
}
