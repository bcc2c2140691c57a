import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readCity } from '../../city/read-city.ts'
import { categoryIcons } from '../../city/schema.ts'
import { isUrgent, parseLimit } from '../../cloudfunctions/core/clock/limit.ts'

const { categories, departments, common, services } = readCity()
const find = (code: string) => categories.find((category) => category.code === code)
const codesWhere = (test: (category: (typeof categories)[number]) => boolean) =>
  categories.filter(test).map((category) => category.code)

describe('the kinds of report', () => {
  it('are the 91 of the source, in 12 groups', () => {
    const sizes = [10, 9, 7, 8, 7, 9, 7, 7, 7, 8, 6, 6]
    const expected = sizes.flatMap((size, group) =>
      Array.from({ length: size }, (_, index) =>
        String((group + 1) * 100 + index + 1).padStart(4, '0'),
      ),
    )
    expect(categories.map((category) => category.code)).toEqual(expected)
    expect(new Set(categories.map((category) => category.groupName)).size).toBe(12)
  })

  it('keep the limits of the source', () => {
    const limits = [
      '4wh 4wh 2wh 5wd 1wd 1wd 4wh 2uh 4wh 1wd',
      '2uh 4wh 5wd 2wd 5wd 5wd 1wd 1wd 4wh',
      '1wd 4wh 2wd 2wh 3wd 2wd 5wd',
      '2uh 2wh 1wd 2wd 2uh 2uh 1wd 2uh',
      '2nd 15wd 2uh 2wh 1wd 2wd 15wd',
      '1uh 1uh 1uh 4wh 2uh 2uh 4wh 2uh 24nh',
      '1wd 2wd 1wd 7wd 7nd 15nd 15nd',
      '30nd 30nd 30nd 15nd 15nd 30nd 1uh',
      '2wh 4wh 3wd 1wd 1wd 5wd 1uh',
      '1wd 2wd 1wd 1wd 5wd 3wd 3wd 1uh',
      '3wd 7nd 1uh 1uh 1wd 24nh',
      '1wd 7nd 5wd 3wd 15nd 4wh',
    ]
    expect(categories.map((category) => category.limit)).toEqual(limits.join(' ').split(' '))
  })

  it('promise a first contact within the hour when urgent, and never later than the end', () => {
    const hours = { uh: 1, nh: 1, wh: 1, wd: 7, nd: 24 }
    const hoursOf = (limit: string) => parseLimit(limit).count * hours[parseLimit(limit).unit]
    expect(codesWhere(({ limit, contact }) => isUrgent(limit) && contact !== '1uh')).toEqual([])
    expect(codesWhere(({ limit, contact }) => hoursOf(contact) > hoursOf(limit))).toEqual([])
  })

  it('have names of their own', () => {
    expect(new Set(categories.map((category) => category.name)).size).toBe(91)
  })

  it.each([
    ['路灯', '0204'],
    ['灯不亮', '0702'],
    ['漫步机', '0205'],
    ['广场舞', '0406'],
    ['臭鸡蛋味', '0602'],
    ['送饭', '1003'],
    ['居住证', '1101'],
  ])('are found by what people type: %s finds %s', (word, code) => {
    expect(codesWhere(({ words }) => words.includes(word))).toContain(code)
  })

  it('name each search word once', () => {
    expect(codesWhere(({ words }) => new Set(words).size < words.length)).toEqual([])
  })
})

describe('the conditions of done', () => {
  it('are in words of their own for each kind', () => {
    const sentences = categories.flatMap((category) => category.doneWhen)
    expect(new Set(sentences).size).toBe(sentences.length)
  })

  it('are in a neighbour’s words, not in those of an office', () => {
    const official = /规范|处置|按照|相关|落实|整改|结案|工单|温馨|！|!/
    expect(codesWhere(({ doneWhen }) => doneWhen.some((words) => official.test(words)))).toEqual([])
  })
})

describe('the route of a kind', () => {
  it('goes around the community only when it complains about staff', () => {
    expect(codesWhere(({ route }) => route === 'around')).toEqual(['1203'])
    expect(find('1203')?.departments[0]).toBe('street')
  })

  it('calls departments at once only where the worker could not act alone', () => {
    const atOnce = codesWhere(({ route }) => route === 'whistle')
    expect(atOnce).toContain('0602')
    expect(atOnce.filter((code) => find(code)?.departments[0] === 'community')).toEqual([])
    expect(atOnce.length).toBeLessThan(categories.length / 4)
  })

  it('leaves no department without a kind of report or a service item', () => {
    const reported = categories.flatMap((category) => category.departments)
    const named = new Set([...reported, ...services.items.map(({ department }) => department)])
    expect(departments.filter(({ code }) => !named.has(code))).toEqual([])
  })

  it('keeps families, victims, leads and complaints about staff out of public sight', () => {
    expect(codesWhere(({ visibility }) => visibility === 'restricted')).toEqual(
      '0802 0807 0907 1001 1008 1103 1105 1106 1203'.split(' '),
    )
  })

  it('asks for a closing photo only of what everybody may see', () => {
    expect(
      codesWhere(({ photoOnDone, visibility }) => photoOnDone && visibility !== 'public'),
    ).toEqual([])
    expect(find('0205')?.photoOnDone).toBe(true)
  })
})

describe('dangers', () => {
  it.each(
    [
      '0108 0201 0208 0407 0408 0601 0602 0603 0605 0606 0608 0701 0807',
      '0902 0904 0905 0907 1008 1103 1104 1105 1106',
    ]
      .join(' ')
      .split(' '),
  )('of kind %s say first whom to call', (code) => {
    expect(find(code)?.callFirst?.length).toBeGreaterThan(0)
  })

  it('with gas call 119 first, a stuck lift 96333, and violence 110', () => {
    const first = (code: string) => find(code)?.callFirst?.[0]?.number
    expect([first('0602'), first('0701'), first('0807')]).toEqual(['119', '96333', '110'])
  })

  it('name only numbers that are the same in the whole country, each by one name', () => {
    const calls = categories.flatMap((category) => category.callFirst ?? [])
    const nameOf = new Map(calls.map(({ number, name }) => [number, name]))
    expect([...nameOf.keys()].sort()).toEqual(
      ['110', '119', '120', '12338', '12345', '12355', '95598', '96110', '96333'].sort(),
    )
    expect(
      calls.filter(({ number, name }) => number !== '119' && nameOf.get(number) !== name),
    ).toEqual([])
  })
})

describe('the icons of categories', () => {
  it('are all drawn on the phone', () => {
    const drawn = readFileSync('miniprogram/styles/icons.wxss', 'utf8')
    expect(categoryIcons.filter((icon) => !new RegExp(`\\.i-${icon}\\s*[{,]`).test(drawn))).toEqual(
      [],
    )
  })
})

describe('the first seven on the form', () => {
  it('are everyday things that all may see, each with an icon of its own', () => {
    const shown = common.map(find)
    expect(shown).toHaveLength(7)
    expect(new Set(shown.map((category) => category?.icon)).size).toBe(7)
    expect(shown.filter((category) => !category?.icon)).toEqual([])
    expect(shown.filter((category) => category?.visibility === 'restricted')).toEqual([])
  })

  it('have names of 6 letters at most, so that four fit in a row', () => {
    expect(common.filter((code) => (find(code)?.name.length ?? 99) > 6)).toEqual([])
  })
})
