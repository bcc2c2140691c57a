import { describe, expect, it } from 'vitest'
import { readCity } from '../../city/read-city.ts'
import { find } from '../../miniprogram/components/form/category-field/find-categories'

const { items } = readCity().services
const found = (said: string) => find({ categories: items }, said).map(({ name }) => name)

describe('a service item is found by what people say', () => {
  it.each([
    ['社保卡', '社保卡申领补换'],
    ['社保卡丢了', '社保卡申领补换'],
    ['卡丢了', '社保卡申领补换'],
    ['我要办残疾证', '残疾人证新办'],
    ['残疾证丢了怎么办', '残疾人证换补变更'],
    ['老人证', '老年优待证'],
    ['老年卡坐车', '老年优待证'],
    ['生孩子', '生育登记'],
    ['我怀孕了', '生育登记'],
    ['低保', '低保申请'],
    ['我想吃低保', '低保申请'],
    ['失业了', '失业登记'],
    ['去外地看病', '异地就医备案'],
    ['交医保', '居民医保参保'],
    ['我妈八十了要领高龄津贴', '高龄津贴'],
    ['要个轮椅', '残疾人辅具'],
    ['没房住想申请公租房', '公租房申请'],
    ['狗证', '养犬登记指引'],
    ['退伍军人优待证', '军人优待证'],
    ['跟邻居吵架', '人民调解申请'],
  ])('%s: %s', (said, name) => {
    expect(found(said).slice(0, 3)).toContain(name)
  })

  it('is found by its own name, first', () => {
    expect(items.filter(({ name }) => found(name)[0] !== name)).toEqual([])
  })

  it('is none where nothing was said', () => {
    expect(found(' ')).toEqual([])
  })
})
