import { doubleSurnames } from '../../../directory/person/rules/surname.ts'
import type { Folded } from './fold-words.ts'

/** Surnames common enough that one before a form of address names somebody. */
const surnames =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶余潘杜戴夏钟汪田任姜范方姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟段雷钱汤尹黎贺龚陶洪石严武尤温常万查祝阮储鲍殷莫章樊柏凌耿翟葛单凤卞花'

const surname = `(?:${doubleSurnames.join('|')}|[${surnames}])`

/** How people are addressed, after a name or a surname. */
const address =
  '先生|女士|小姐|太太|阿姨|大爷|大妈|大娘|大伯|大叔|大哥|大姐|大嫂|奶奶|爷爷|婆婆|老太|老头|老汉|老爷|老伯|伯伯|叔叔|婶婶|嫂子|师傅|老师|医生|主任|书记|经理|老板|警官|队长|同志'

/** The same in one letter, which only a surname before it makes a person. */
const shortAddress = '[哥姐嫂婶伯叔姨总工某]'

/** Surnames that with 老 or 小 before them mean nothing but somebody. */
const calledOldOrYoung =
  '王张刘赵周吴朱郭罗梁宋郑谢韩唐冯董曹袁邓傅沈曾彭吕蒋蔡贾魏薛潘杜戴汪姚谭廖邹'

/** Those that do unless a word goes on so: 小孙女, 老胡同, 小杨树. */
const calledUnless =
  '李(?!子)|陈(?!旧|列|设|年)|孙(?![子女])|胡(?!同)|杨(?!树)|许(?!多)|苏(?!打)|丁(?![字点])'

/** Who lives somewhere, by what they are to whoever tells of it. */
const household =
  '(?:那|这|某|一)(?:一?家|一?户)|人家|住户|业主|户主|邻居|租户|租客|房东|[东西南北中左右]边?(?:那|这|头)?[家户]'

/** First letters of number plates. */
const provinces = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼'

/** What is counted behind a number, which is then no door. */
const counted = '[年月天日时分秒度米元块条件个盏辆棵处次人户家mk平吨斤]'

/** What stands on a street or in a yard behind a number with 号, which is then no door of a home. */
const publicThings = '[楼栋幢门梯电机泵井灯柜桩杆线车出入口]'

/** What may lead to a person or a home, by the view of the text in which it shows. */
const signs: readonly { in: keyof Folded; sign: RegExp }[] = [
  // Numbers to call.
  { in: 'digits', sign: /1[3-9]\d{9}/ },
  { in: 'bare', sign: /(?:电话|手机|号码|联系|短号)\P{N}{0,4}\d{6,}/u },
  // Where to write to.
  { in: 'written', sign: /@|https?:|www\.|[a-z\d-]{2,}(?:\.|点)(?:[a-z]{2,})/ },
  {
    in: 'bare',
    sign: /[微薇徽]信|微x|[威维卫]信[号:a-z\d]|v信|wei?xin|wechat|加v|[扣抠]{2}|企鹅号/,
  },
  {
    in: 'bare',
    sign: /(?<![a-z])(?:q{2}|[vw]x|v(?=\d))|q号|[扣抠]号|(?:抖音|快手|钉钉|小红书|卫星)号/,
  },
  // Number plates.
  { in: 'bare', sign: new RegExp(`[${provinces}][a-z](?=[a-z]{0,3}\\d)[a-z\\d]{4,6}`) },
  { in: 'bare', sign: /(?:车牌|牌照|车号)\P{N}{0,4}\d/u },
  // Doors.
  { in: 'written', sign: /[\d百]{3,5}\s*(?:[室房门]|住?户|业主|家)/ },
  {
    in: 'written',
    sign: new RegExp(`(?:[栋幢座楼层号#-]|单元)[^\\p{L}\\d]*\\d{3,4}(?!\\d|\\s*${counted})`, 'u'),
  },
  { in: 'written', sign: /[东西南北中左右]边?\s*户/ },
  {
    in: 'bare',
    sign: new RegExp(
      `(?:楼[上下顶]的?|[住在]|隔壁|对门|房间)\\d{3,4}(?!\\d|${counted}|号?${publicThings})`,
    ),
  },
  { in: 'bare', sign: /(?:门牌|房号|室号|户号)\P{N}{0,3}\d/u },
  { in: 'bare', sign: new RegExp(`(?<![a-z\\d路街道巷弄灯杆桩井])\\d{3,4}号(?!${publicThings})`) },
  { in: 'bare', sign: new RegExp(`(?:[楼层]|单元)[十百\\d]{1,4}号(?!${publicThings})`) },
  // Homes, by the floor or the neighbour.
  { in: 'written', sign: new RegExp(`[\\d十顶底][楼层][^，。；！？,;!?]{0,6}?(?:${household})`) },
  { in: 'bare', sign: new RegExp(`(?:楼[上下]|隔壁|对门|对面)(?:${household})`) },
  // Names.
  { in: 'named', sign: /我(?:姓|名字)|我叫/ },
  { in: 'named', sign: new RegExp(`(?:我是|我叫|本人(?:是|叫|姓)?)${surname}`) },
  {
    in: 'named',
    sign: new RegExp(`${surname}(?:\\p{Script=Han}{0,2}(?:${address})|${shortAddress})`, 'u'),
  },
  { in: 'named', sign: new RegExp(`[老小]${surname}[家说头住]`) },
  { in: 'named', sign: new RegExp(`[老小](?:[${calledOldOrYoung}]|${calledUnless})`) },
  { in: 'named', sign: new RegExp(`(?<!百)姓${surname}|${surname}某?姓(?!名)`) },
  { in: 'named', sign: new RegExp(`${surname}\\p{Script=Han}{0,2}家[的里门]`, 'u') },
]

/** Digits with anything between them that is no letter, or is said for a dash or a dot. */
const runs = /\d(?:(?:[^\p{L}\d]|[杠点减横])*\d)+/gu

/** Whether digits that follow each other may be a number to call, an account or papers. */
function isNumber(run: string): boolean {
  const groups = run.split(/\D+/)
  const count = groups.join('').length
  return count >= 7 && (groups.some(({ length }) => length >= 7) || !isList(groups))
}

/** Whether numbers count up, as those of lamps or houses do. */
const isList = (groups: readonly string[]): boolean =>
  groups.every(
    (group, n) =>
      /^[1-9]\d{0,2}$/.test(group) && (n === 0 || Number(group) > Number(groups[n - 1])),
  )

/** Whether a text may lead to somebody: coarse, since a sentence too few harms nobody. */
export const mayLeadToSomebody = (text: Folded): boolean =>
  signs.some(({ in: view, sign }) => sign.test(text[view])) ||
  (text.written.match(runs) ?? []).some(isNumber)
