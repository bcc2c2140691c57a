/**
 * A kind of what is kept of a person, as the page 我的数据 and the privacy guide say it. `fields`
 * names where it lies: whole collections, or single fields of one.
 */
export type PersonalData = {
  what: string
  why: string
  who: string
  kept: string
  fields: readonly string[]
}

/** All that is kept of a person; a test compares it with the records. */
export const personalData: readonly PersonalData[] = [
  {
    what: '微信里的身份（openid）',
    why: '认出是您，不用注册登录',
    who: '谁也看不到',
    kept: '注销就删',
    fields: ['people.openid', 'people.createdAt'],
  },
  {
    what: '称呼和电话（可以不填）',
    why: '回电话时好称呼您、找得到您',
    who: '只有办您这件事的人看得到完整号码',
    kept: '注销就删；别人替您报的，结束后等凭条过期就删',
    fields: ['people.name', 'people.phone', 'reports.onBehalf'],
  },
  {
    what: '您家在哪栋楼（可以不选）',
    why: '找到管这栋楼的社工',
    who: '只有您自己',
    kept: '注销就删',
    fields: ['people.home'],
  },
  {
    what: '反映的话、照片、录音、几单元几楼、地图上的位置',
    why: '看清楚是什么事、在哪儿',
    who: '您和办事的人；同意公示的，审过以后大家看得到，不写您是谁、几单元几楼',
    kept: '注销就删，只留下哪天办了什么事',
    fields: ['reports.content', 'reports.details', 'reports.place', 'screenings', 'publications'],
  },
  {
    what: '好坏评、差评整改里说的话',
    why: '知道哪里要改',
    who: '署名的只有街道复核人看得到；匿名的认不出是谁',
    kept: '注销就删，只留下评了几分',
    fields: ['ratings.words', 'ratings.matter', 'remedies.reporter', 'remedies.content'],
  },
  {
    what: '我也遇到、催办',
    why: '有进展告诉您，催过的记下来',
    who: '办事的人只看得到有几个人',
    kept: '注销就删',
    fields: ['follows', 'urges'],
  },
  {
    what: '消息和微信提醒的次数',
    why: '事情到哪一步了，告诉您一声',
    who: '只有您自己',
    kept: '消息留一年；注销就删',
    fields: ['messages', 'stocks'],
  },
  {
    what: '谁打开过不公开的诉求',
    why: '您的隐私被谁看过，查得到',
    who: '上级督办；您看得到次数',
    kept: '三年',
    fields: ['openings'],
  },
  {
    what: '导出的文件',
    why: '您要带走的一份',
    who: '只有您自己',
    kept: '一天',
    fields: ['exports'],
  },
  {
    what: '注销过这件事本身',
    why: '证明删干净了',
    who: '谁也看不到',
    kept: '三年，只有一个随机号码',
    fields: ['erasures'],
  },
]
