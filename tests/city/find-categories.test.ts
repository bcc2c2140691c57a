import { describe, expect, it } from 'vitest'
import { readCity } from '../../city/read-city.ts'
import { find } from '../../miniprogram/components/form/category-field/find-categories'
import { suggested } from '../../miniprogram/components/form/category-field/suggest-categories'
import { plainWords } from '../../miniprogram/contract/plain-words'

const found = (typed: string) => find(readCity(), typed).map(({ code }) => code)

describe('a kind is found by what residents call it', () => {
  it.each([
    ['灯坏了', '0204'],
    ['灯不着', '0204'],
    ['声控灯', '0702'],
    ['阴沟', '0207'],
    ['粪水', '0604'],
    ['漏雨', '0704'],
    ['僵尸车', '0105'],
    ['红绿灯', '0203'],
    ['斑马线', '0203'],
    ['蟑螂', '0305'],
    ['白蚁', '0305'],
    ['蚊子', '0305'],
    ['杂草', '0302'],
    ['噪声', '0406'],
    ['放炮', '0406'],
    ['烟花', '0406'],
    ['楼上吵', '0406'],
    ['wifi', '0609'],
    ['WIFI', '0609'],
    ['路不平', '0203'],
    ['维修基金', '0707'],
    ['身份证', '1002'],
  ])('%s finds %s', (typed, code) => {
    expect(found(typed)).toContain(code)
  })

  it.each([
    ['路燈', '路灯'],
    ['井 盖', '井盖'],
    ['　噪聲！', '噪声'],
    ['電動車', '电动车'],
    ['ＬＥＤ屏', 'led屏'],
  ])('%s is the same as %s', (typed, plain) => {
    expect(plainWords(typed)).toBe(plain)
    expect(found(typed)).toEqual(found(plain))
    expect(found(typed).length).toBeGreaterThan(0)
  })

  it.each([
    ['遛狗', '遛狗不牵绳'],
    ['煤气罐', '用气不安全'],
    ['噪声', '噪音扰民'],
    ['楼上吵', '邻里纠纷'],
    ['漏水', '房屋漏水'],
    ['狗', '遛狗不牵绳'],
    ['狗叫', '遛狗不牵绳'],
    ['楼上漏水', '房屋漏水'],
    ['wifi', '停水停电停气'],
    ['没网', '停水停电停气'],
    ['楼道灯不亮', '楼道灯门禁'],
  ])('%s finds %s first, which is what most mean by it', (typed, name) => {
    expect(find(readCity(), typed)[0]?.name).toBe(name)
  })

  it('is offered by what the words share, where nothing fits', () => {
    expect(found('灭蚊灭蝇')).toContain('0305')
    expect(found('灯一闪一闪')).toContain('0204')
  })

  it('is none for nothing, and for what says nothing', () => {
    expect(['', ' ', '！', '不了', '😀'].map(found)).toEqual([[], [], [], [], []])
  })
})

describe('a kind is suggested from the words in which somebody tells of it', () => {
  const hints = (said: string) => suggested(readCity().categories, said).map(({ name }) => name)

  it.each([
    ['楼上半夜吵得睡不着', ['噪音扰民', '邻里纠纷']],
    ['家里漏水，楼上滴下来的', ['房屋漏水']],
    ['楼下的狗老叫', ['遛狗不牵绳']],
    ['五楼到六楼的楼道灯不亮了', ['楼道灯门禁', '路灯不亮']],
    ['WiFi 连不上', ['停水停电停气']],
    ['路燈壞了，希望快点修', ['路灯不亮']],
    ['垃圾没人收，臭死了', ['垃圾脏乱']],
  ])('%s: %s', (said, names) => {
    expect(hints(said).slice(0, names.length)).toEqual(names)
  })

  it('two at most, and the second only where it is half as likely', () => {
    expect(hints('楼上邻居家漏水，还吵').length).toBe(2)
    expect(hints('路灯坏了')).toEqual(['路灯不亮'])
  })

  it('and none where no word says what it is about', () => {
    expect(['', '！！', '就是这样', '😀'].map(hints)).toEqual([[], [], [], []])
  })
})
