import { describe, expect, it } from 'vitest'
import type { Holder } from '../../../cloudfunctions/core/procedure/caller.ts'
import type {
  RouteReason,
  RouteTaken,
} from '../../../cloudfunctions/matters/report/report-record.ts'
import { routeWords, whosePin } from '../../../cloudfunctions/matters/report/rules/route-words.ts'
import { moment } from '../help/example.ts'

const wang: Holder = { id: 'holder', name: '王社工', role: 'worker' }
const li: Holder = { id: 'colleague', name: '李社工', role: 'worker' }
const place = { words: '半山花园 12栋', gridName: '第3网格' }

const taken = (told: Partial<RouteTaken> = {}): RouteTaken => ({
  ...{ reason: 'building', departments: [], unstaffed: false },
  ...told,
})

describe('the reason of a route', () => {
  it.each<[RouteReason, string]>([
    ['building', '这儿归第3网格管，交给王社工'],
    ['pin', '您点的位置归第3网格管，交给王社工'],
    ['nearestGrid', '您点的位置在网格外面，最近的是第3网格，交给王社工'],
    ['ownCommunity', '您点的位置不在任何网格里，先交给您家所在的社区，交给王社工'],
    ['cityPool', '您点的位置不在任何网格里，先交给市里分派，交给王社工'],
    ['around', '投诉工作人员的，不经过社区，直接到街道，由王社工办'],
    ['patrol', '巡查第3网格时发现的，交给王社工'],
    ['rest', '这是上一件没解决的部分，还由原来的人办，交给王社工'],
  ])('says for %s: %s', (reason, words) => {
    expect(routeWords({ place, route: taken({ reason }), assignee: wang })).toBe(words)
  })

  it('says who pinned it to whoever else reads it: the reporter, or whoever made it for them', () => {
    const byStaff = { place, route: taken({ reason: 'pin' }), assignee: wang }
    expect(routeWords(byStaff, '记录人')).toBe('记录人点的位置归第3网格管，交给王社工')
    const told = (reason: RouteTaken['reason']) =>
      routeWords({ place, route: taken({ reason }), assignee: wang }, '反映人')
    expect(told('pin')).toBe('反映人点的位置归第3网格管，交给王社工')
    expect(told('ownCommunity')).toBe(
      '反映人点的位置不在任何网格里，先交给反映人家所在的社区，交给王社工',
    )
  })

  it('has words for a patrol outside all grids, and for a report that nobody has', () => {
    const nowhere = { words: '江边' }
    const patrol = taken({ reason: 'patrol' })
    expect(routeWords({ place: nowhere, route: patrol })).toBe('巡查时发现的，还没有人接，正在派人')
    const around = taken({ reason: 'around' })
    expect(routeWords({ place, route: around })).toBe(
      '投诉工作人员的，不经过社区，直接到街道，由街道派人办',
    )
  })

  it('says that departments come too', () => {
    expect(routeWords({ place, route: taken({ departments: ['gas'] }), assignee: wang })).toBe(
      '这儿归第3网格管，交给王社工。这类事要部门一起办，先由网格员牵头',
    )
  })
})

describe('the reason why another than the grid’s worker has it', () => {
  const away = { name: '王社工', until: moment('2026-12-02 00:00') }
  const told = (route: Partial<RouteTaken>, assignee = li, firstAsked = li) =>
    routeWords({ place, route: taken(route), assignee, firstAsked })

  it('is the duty out of hours, the leave of the worker, or a grid without one', () => {
    expect(told({ instead: 'duty' })).toBe('这儿归第3网格管，下班时间，由值班的李社工办')
    expect(told({ instead: 'backup', absent: away })).toBe(
      '这儿归第3网格管，王社工请假到 12 月 1 日，先由李社工办',
    )
    expect(told({ instead: 'backup' })).toBe('这儿归第3网格管，这个网格暂时没人，先由李社工办')
  })

  it('is left out once somebody else has the report', () => {
    for (const route of [{ instead: 'duty' }, { instead: 'backup', absent: away }] as const) {
      expect(told(route, wang)).toBe('这儿归第3网格管，交给王社工')
    }
  })
})

describe('whose a pin is', () => {
  const reader = (id: string) => ({ id })

  it('is the reporter’s own, where they made the report themselves', () => {
    expect(whosePin({ reporter: 'chen' }, reader('chen'))).toBe('您')
    expect(whosePin({ reporter: 'chen' }, reader('wang'))).toBe('反映人')
  })

  it('is that of whoever made it on patrol or for somebody, to its reporter too', () => {
    expect(whosePin({ madeBy: 'wang' }, reader('wang'))).toBe('您')
    expect(whosePin({ madeBy: 'wang' }, reader('steward'))).toBe('记录人')
    expect(whosePin({ madeBy: 'wang', reporter: 'li' }, reader('li'))).toBe('记录人')
  })
})
