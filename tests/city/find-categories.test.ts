import { describe, expect, it } from 'vitest'
import { readCity } from '../../city/read-city.ts'
import { find } from '../../miniprogram/components/form/category-field/find-categories'
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

  it('comes first when it is called just so', () => {
    expect(found('遛狗')[0]).toBe('0407')
    expect(found('煤气罐')[0]).toBe('0904')
  })

  it('is offered by what the words share, where nothing fits', () => {
    expect(found('灭蚊灭蝇')).toContain('0305')
    expect(found('灯一闪一闪')).toContain('0204')
  })

  it('is none for nothing, and for what says nothing', () => {
    expect(['', ' ', '！', '不了', '😀'].map(found)).toEqual([[], [], [], [], []])
  })
})
