import type { Answer } from '../../../miniprogram/contract/answer.ts'

/** What somebody does next in a report's life, so many hours after it was submitted. */
export type Scene = { hours: number; words?: string; photos?: readonly string[] } & (
  | { does: 'accept' | 'contact' | 'note' | 'finish' }
  /** Time brings what is due by then. */
  | { does: 'time' }
  | { does: 'answer'; answer: Answer }
  | { does: 'ask'; words: string; days: number }
  | { does: 'decline'; words: string; basis: string; turnTo: string }
)

/** A report of the story: whose, what, where, how many hours ago, and what became of it. */
export type Plan = {
  reporter: string
  category: string
  /** The name of a building or public place of the estate, or a pin in no grid. */
  place: string | { pin: [number, number]; words: string }
  hoursAgo: number
  words: string
  /** Names of drawings in photos/. */
  photos?: readonly string[]
  /** Whether it may be shown on the board. */
  publish?: boolean
  life: readonly Scene[]
}

/** A few days in 半山花园: reports that are begun, worked on, asked about, done, declined. Made up. */
export const plans: readonly Plan[] = [
  {
    reporter: 'r1',
    category: '0205',
    place: '健身广场',
    hoursAgo: 70,
    words: '健身广场漫步机踏板断了，右边那只一踩就晃，小孩子还爬上去玩。',
    photos: ['fitness-before', 'fitness-near'],
    life: [
      { does: 'accept', hours: 1 },
      { does: 'contact', hours: 1.5, words: '电话里问清楚了，是靠东边那台。' },
      {
        does: 'note',
        hours: 26,
        words: '先用警示带围起来了，别让孩子上去。厂家明天送新踏板来。',
        photos: ['fitness-taped'],
      },
    ],
  },
  {
    reporter: 'r1',
    category: '0702',
    place: '12栋',
    hoursAgo: 45,
    words: '12 栋 2 单元三楼楼道灯不亮，晚上看不见台阶。',
    photos: ['stair-lamp'],
    life: [
      { does: 'accept', hours: 0.5 },
      { does: 'contact', hours: 1 },
      {
        does: 'finish',
        hours: 40,
        words: '换了声控灯，昨晚试过，一出声就亮。',
        photos: ['stair-lit'],
      },
    ],
  },
  {
    reporter: 'r2',
    category: '0604',
    place: '12栋',
    hoursAgo: 6,
    words: '门口窨井往外冒污水，臭得很，老人出门要绕着走。',
    photos: ['water'],
    life: [
      { does: 'accept', hours: 0.3 },
      { does: 'contact', hours: 0.5, words: '已经看过现场，约了疏通的师傅。' },
    ],
  },
  {
    reporter: 'r3',
    category: '0105',
    place: '9栋',
    hoursAgo: 20,
    words: '楼下堆了几天旧沙发和床垫，占了半条路。',
    photos: ['trash'],
    life: [{ does: 'accept', hours: 0.5 }],
  },
  {
    reporter: 'r3',
    category: '0403',
    place: '10栋',
    hoursAgo: 0.4,
    words: '单元门口总有车堵着，婴儿车推不出去。',
    photos: ['cars'],
    life: [],
  },
  {
    reporter: 'r2',
    category: '0702',
    place: '14栋',
    hoursAgo: 100,
    words: '门禁按了没反应，外卖都上不来。',
    life: [
      { does: 'accept', hours: 1 },
      { does: 'contact', hours: 2 },
      {
        does: 'finish',
        hours: 30,
        words: '换了按键板，刷卡和密码都能开。',
        photos: ['door-panel'],
      },
      { does: 'answer', hours: 32, answer: 'solved' },
    ],
  },
  {
    reporter: 'r3',
    category: '0703',
    place: '9栋',
    hoursAgo: 30,
    words: '三楼到五楼楼道里堆着纸箱和旧自行车。',
    life: [
      { does: 'accept', hours: 2 },
      { does: 'contact', hours: 3 },
      { does: 'finish', hours: 20, words: '三楼、四楼清完了，楼道能走了。', photos: ['stair-lit'] },
      { does: 'answer', hours: 24, answer: 'partly', words: '五楼那几辆自行车还在。' },
    ],
  },
  {
    reporter: 'r2',
    category: '0302',
    place: '13栋',
    hoursAgo: 30,
    words: '花坛里都是塑料袋和烟头。',
    life: [
      { does: 'accept', hours: 1 },
      { does: 'contact', hours: 1.2 },
      { does: 'finish', hours: 5, words: '保洁已经清过一遍。', photos: ['flower-bed'] },
      { does: 'answer', hours: 28, answer: 'unsolved', words: '只清了前面，后面花坛没动。' },
    ],
  },
  {
    reporter: 'r4',
    category: '0101',
    place: { pin: [118.36, 31.61], words: '城外塘边小路' },
    hoursAgo: 1.5,
    words: '塘边小路上倒了一车建筑垃圾。',
    life: [],
  },
  {
    reporter: 'r5',
    category: '1203',
    place: '20栋',
    hoursAgo: 9,
    words: '上周去问登记的事，说话很不耐烦，让我自己上网查。',
    life: [],
  },
  {
    reporter: 'r2',
    category: '0105',
    place: '14栋',
    hoursAgo: 26,
    words: '楼后面堆着装修拆下来的旧柜子，几天没人拉走。',
    photos: ['trash'],
    life: [
      { does: 'accept', hours: 1 },
      { does: 'contact', hours: 2 },
      {
        does: 'ask',
        hours: 20,
        words: '一楼那家说不是他家的。您看见是几楼搬下来的吗？',
        days: 3,
      },
    ],
  },
  {
    reporter: 'r3',
    category: '0403',
    place: '9栋',
    hoursAgo: 50,
    words: '小区门口路边车位收费太贵，停一晚要二十块。',
    life: [
      { does: 'accept', hours: 1 },
      {
        does: 'decline',
        hours: 5,
        words: '路边车位的收费由市里定，社区和物业都改不了。',
        basis: '停车收费标准由市发展改革部门核定，不在社区的职权里',
        turnTo: '市发展改革委价格科，或者打 12345',
      },
    ],
  },
  {
    reporter: 'r4',
    category: '0604',
    place: '6栋',
    hoursAgo: 5,
    words: '6 栋门口污水漫出来，流到路上了，走不过去。',
    photos: ['water'],
    life: [
      { does: 'accept', hours: 0.2 },
      { does: 'contact', hours: 0.3, words: '人在现场，先围了起来。' },
    ],
  },
]
