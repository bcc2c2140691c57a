import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameless } from '../../../cloudfunctions/published/board/rules/nameless.ts'
import { namesAround } from '../../../cloudfunctions/published/board/rules/names-around.ts'

const names = ['陈桂芳', '王社工']

describe('words on the board', () => {
  it.each([
    '漫步机踏板断了，右边那只一踩就晃',
    '12 栋 2 单元楼道灯不亮，晚上看不见台阶',
    '换了声控灯，昨晚试过，一出声就亮',
    '约了疏通的师傅，15 号上午来',
    '路边停了 3 辆没有牌照的车',
    '路灯 1 2 3 4 5 6 7 号都不亮',
    '3、5、7、9、11 栋都停水',
    '2026-11-30 早上 8:30',
    '2026-11-30 早上 8:30 到 9：00 停水',
    '2026年11月30日坏的',
    '晚上 22:00-23:30 施工，早上 5:30 又开始',
    '长宽 100 200 300',
    '尺寸 300×200×100，井盖直径 600',
    '垃圾堆了10天，一共 1000 块砖，花了 1500 元',
    '温度 -10 到 20 度，停水 48 小时',
    '打了12345热线没人来',
    '15号 1500 元，人民路 120 号门口',
    '换了 LED 灯，新的wifi不能用',
    '金属护栏断了，黄色垃圾桶堆在马路上',
    '104个车位都占了，2001年建的楼，路灯A1023 离地 3米',
    '3号楼2单元门口积水',
    '1号楼2号电梯停了，4号楼3号门打不开',
    '12 号楼 3 单元 2 楼楼道灯不亮',
    '小胡同里的老杨树倒了，小孙女差点被砸',
    '老百姓高兴，楼下积水许多',
    '住了104天，楼上300盏灯不亮',
    '人民路 402 号门口的井盖',
    '长150，宽200，高300，少了3个',
  ])('stay as they are: %s', (words) => {
    expect(nameless(words, names)).toBe(words)
  })

  it.each([
    '打我电话 13912345678',
    '打我电话 139 1234 5678',
    '打我电话 139-1234-5678',
    '打我电话 １３９１２３４５６７８',
    '打我电话幺三九一二三四五六七八',
    '单位座机 0555-1234567',
    '身份证 34050419700101123X',
    '加我微信',
    '我家 12 栋 2 单元 301',
    '我家 12-2-301',
    '302室漏水',
    '三楼东户天天吵',
    '皖E·A1234 天天堵着门',
    '我叫什么不重要',
    '楼上李阿姨家漏水',
    '对门老李家堆的',
    '我是陈桂芳',
    '王社工来过了',
    '电话 138  0013  8000',
    '138.0013.8000，138，0013，8000',
    '138，0013，8000',
    '138——0013——8000',
    '138杠0013杠8000',
    '138a0013a8000',
    'l38OOl38OOO',
    '1\u200b3\u200b8\u200b0\u200b0\u200b1\u200b3\u200b8\u200b0\u200b0\u200b0',
    '1️⃣3️⃣8️⃣0️⃣0️⃣1️⃣3️⃣8️⃣0️⃣0️⃣0️⃣',
    '①③⑧⓪⓪①③⑧⓪⓪⓪',
    '١٣٨٠٠١٣٨٠٠٠',
    '壹叁捌零零壹叁捌零零零',
    '幺三八-零零幺三-八零零零',
    '座机 234-5678',
    '短号 661234',
    '加薇信abc',
    '微 信 abc',
    '加V信abc123',
    '加v：abc',
    'WX: abc_1',
    '扣扣123456',
    'q.q:88888',
    'abc＠163。com',
    '看 http：//a.cn',
    'abc点com',
    '皖E-12345',
    '皖e12345的车主扔的',
    '皖 E 1 2 3 4 5',
    '车牌12345',
    '12栋502漏水',
    '12栋502王大明',
    '十二栋五零二',
    '五零二室',
    '五百零二室',
    '502住户',
    '12－502',
    '3#502',
    '楼上601',
    '楼下的502太吵',
    '住402',
    '我住在 1203',
    '门牌1203',
    '门牌号是 12',
    '402号',
    '四零二号天天吵',
    '3栋6楼12号',
    '12号楼3单元2号',
    '三单元十二号漏水',
    '六楼东边那家',
    '一楼那户养鸡',
    '顶楼租客半夜唱歌',
    '楼上邻居装修',
    '对门那家堆的鞋柜',
    '一楼王姓业主',
    '姓王的业主',
    '一个姓欧阳的',
    '隔壁老王',
    '是小李扔的',
    '长138 001 380 00',
    '长138宽001高380厚00',
    '尺寸 138,001,380,00',
    '我是张三',
    '本人李四，住这儿',
    '张三家的狗',
    '陈老太家',
    '陈姐管的',
    '老王说的',
    '欧阳先生',
    '司马大爷家',
  ])('are left out where they may lead to a person: %s', (words) => {
    expect(nameless(words, names)).toBe('')
  })

  it('may hold a name of one letter, which is no more than a word', () => {
    expect(nameless('芳草路的灯坏了', ['芳'])).toBe('芳草路的灯坏了')
    expect(nameless('桂芳家门口的灯坏了', ['桂芳'])).toBe('')
  })

  it('are none with a mobile number in them, whatever stands between its digits', () => {
    const scripts = [
      '0123456789',
      '０１２３４５６７８９',
      '零一二三四五六七八九',
      '零壹贰叁肆伍陆柒捌玖',
    ]
    const between = fc.constantFrom(
      '',
      ' ',
      '  ',
      '-',
      '——',
      '.',
      '、',
      '/',
      '\u200b',
      '\u20e3',
      '😀',
      '（',
    )
    fc.assert(
      fc.property(
        fc.stringMatching(/^1[3-9]\d{9}$/),
        fc.constantFrom(...scripts),
        fc.array(between, { minLength: 11, maxLength: 11 }),
        (number, script, marks) => {
          const written = [...number].map((digit, n) => `${script[Number(digit)]}${marks[n]}`)
          expect(nameless(`打我电话${written.join('')}谢谢`, [])).toBe('')
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('are none with the name of somebody around the report, for whom it was made too', () => {
    const names = namesAround(
      { assignee: { id: 'holder', name: '王社工', role: 'worker' }, onBehalf: { name: '赵秀兰' } },
      [{ name: '陈桂芳' }, {}],
    )
    expect(names).toEqual(['陈桂芳', '王社工', '赵秀兰'])
    expect(nameless('已给赵秀兰家换了灯', names)).toBe('')
    expect(namesAround({ onBehalf: { phone: '13912345678' } }, [])).toEqual([])
  })

  it('find a name however it is spaced', () => {
    expect(nameless('已给赵 秀 兰家换了灯', ['赵秀兰'])).toBe('')
    expect(nameless('王一鸣来过', ['王一鸣'])).toBe('')
  })

  it('come back as they were written, in wide letters too', () => {
    expect(nameless('灯坏了，第３盏', [])).toBe('灯坏了，第３盏')
  })
})
