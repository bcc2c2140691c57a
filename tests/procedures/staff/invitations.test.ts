import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTown, type Town } from '../help/open-town.ts'
import { aToken, codeOf, expectOk } from '../help/phone.ts'
import { idOf } from '../help/standing-in.ts'
import { at, community, district, nextCommunity, street } from '../help/town.ts'
import { aWhistle } from '../whistle/act-on-whistle.ts'

const DAY = 86_400_000

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const vacant = `${community}009`
const rolesOf = (id: string) => town.cloud.find('people', { _id: id })[0]?.roles

describe('an invitation', () => {
  it('binds whoever opens it first to the grid, under the name that the service gives out', async () => {
    const { chen, steward, zhou } = town
    const { link } = expectOk(await steward.invites(vacant, { name: '何志强' }))
    const worker = town.stranger()
    expect(expectOk(await worker.joins(link))).toEqual({ role: 'worker', area: vacant })
    const { id } = expectOk(await chen.submits({ place: { building: at.unstaffed } }))
    const [person] = town.cloud.find('people', { openid: worker.openid })
    expect(person).toMatchObject({ name: '何志强', phone: '15400000099' })
    expect(town.stored(id).assignee).toEqual({ id: person?._id, name: '何社工', role: 'worker' })

    expect(expectOk(await worker.joins(link))).toEqual({ role: 'worker', area: vacant })
    expect(codeOf(await town.stranger().joins(link))).toBe('INVITE.BAD')
    expect(codeOf(await zhou.joins(link))).toBe('INVITE.BAD')
    expect(rolesOf(String(person?._id))).toHaveLength(1)
  })

  it('lets them begin at once, though they were a resident a moment ago', async () => {
    const { steward, chen } = town
    const worker = town.stranger()
    expect(codeOf(await worker.asks('desk.list', { role: 'worker', scope: 'mine' }))).toBe(
      'CALL.NOT_ALLOWED',
    )
    expectOk(await worker.joins(expectOk(await steward.invites(vacant)).link))
    const { id } = expectOk(await chen.submits({ place: { building: at.unstaffed } }))
    const { cards } = expectOk(await worker.asks('desk.list', { role: 'worker', scope: 'mine' }))
    expect(cards.map((card) => card.id)).toEqual([id])
  })

  it('taken up by two at once is one of theirs', async () => {
    const { link } = expectOk(await town.steward.invites(vacant))
    const two = [town.stranger(), town.stranger()]
    const heard = await Promise.all(two.map((one) => one.joins(link)))
    expect(heard.map(codeOf).sort()).toEqual(['INVITE.BAD', 'OK'])
    const bound = two.filter(({ openid }) => {
      const [person] = town.cloud.find('people', { openid })
      return JSON.stringify(person?.roles) !== '[]'
    })
    expect(bound).toHaveLength(1)
  })

  it('shows nothing when it is altered, of another kind, or late', async () => {
    const { steward } = town
    const { link, until } = expectOk(await steward.invites(vacant))
    const someone = town.stranger()
    const tail = link.slice(-1) === '0' ? '1' : '0'
    for (const bad of [link.slice(0, -1) + tail, link.replace('/i/', '/s/'), 'https://x', '']) {
      expect(codeOf(await someone.joins(bad))).toBe('INVITE.BAD')
    }
    await town.cloud.moveClock(until - town.cloud.now())
    expect(codeOf(await someone.joins(link))).toBe('INVITE.BAD')
    await town.cloud.moveClock(-7 * DAY)
  })

  it('is the same again for the same token, and listed for whoever gave it out', async () => {
    const { steward, supervisor } = town
    const token = aToken()
    const first = expectOk(await steward.invites(vacant, { token }))
    expect(expectOk(await steward.invites(vacant, { token }))).toEqual(first)
    const { invitations } = expectOk(await steward.asks('staff.invitations', { area: community }))
    expect(invitations[0]).toMatchObject({ area: vacant, open: true, link: first.link })
    const ofStreet = expectOk(await supervisor.asks('staff.invitations', { area: street }))
    expect(ofStreet.invitations).toEqual(invitations)
  })

  it('lets nobody in again who has left the post; a new one does, at once', async () => {
    const { steward } = town
    const { link } = expectOk(await steward.invites(vacant))
    const spare = expectOk(await steward.invites(vacant))
    const worker = town.stranger()
    expectOk(await worker.joins(link))
    const [person] = town.cloud.find('people', { openid: worker.openid })
    const post = { person: String(person?._id), role: 'worker' as const, area: vacant }
    expectOk(await steward.asks('staff.dismiss', { ...post, token: aToken() }))
    expect(codeOf(await worker.joins(link))).toBe('INVITE.BAD')
    expect(codeOf(await worker.joins(spare.link))).toBe('INVITE.BAD')
    expect(rolesOf(post.person)).toEqual([])

    expectOk(await worker.joins(expectOk(await steward.invites(vacant)).link))
    await town.cloud.moveClock(61_000)
    await town.cloud.fire('timer')
    expect(rolesOf(post.person)).toMatchObject([{ role: 'worker', area: vacant }])
  })

  it('is for whoever knows the last four digits of its number, and closed when they were tried too often', async () => {
    const { link } = expectOk(await town.steward.invites(vacant))
    const someone = town.stranger()
    for (let tried = 0; tried < 5; tried++) {
      expect(codeOf(await someone.joins(link, `000${tried}`))).toBe('INVITE.WRONG_DIGITS')
    }
    expect(codeOf(await someone.joins(link))).toBe('INVITE.BAD')
    const another = expectOk(await town.steward.invites(vacant)).link
    expect(codeOf(await someone.joins(another, '9900'))).toBe('INVITE.WRONG_DIGITS')
    expectOk(await someone.joins(another))
  })

  it('is taken back by whoever may give it out, until it was used', async () => {
    const { steward, nextSteward, supervisor, wang } = town
    const { link } = expectOk(await steward.invites(vacant))
    const listed = expectOk(await supervisor.asks('staff.invitations', { area: community }))
    const invitationId = listed.invitations.find((one) => one.link === link)?.id ?? ''
    const revokes = (phone: typeof steward) => phone.asks('staff.revoke', { invitationId })
    expect(codeOf(await nextSteward.asks('staff.invitations', { area: community }))).toBe(
      'CALL.NOT_ALLOWED',
    )
    expect(codeOf(await nextSteward.asks('staff.revoke', { invitationId: 'none' }))).toBe(
      'INVITE.NOT_FOUND',
    )
    expect(codeOf(await nextSteward.asks('staff.revoke', { invitationId }))).toBe(
      'INVITE.NOT_FOUND',
    )
    expect(codeOf(await wang.asks('staff.revoke', { invitationId }))).toBe('CALL.NOT_ALLOWED')
    expectOk(await revokes(supervisor))
    expectOk(await revokes(steward))
    expect(codeOf(await town.stranger().joins(link))).toBe('INVITE.BAD')

    const used = expectOk(await steward.invites(vacant)).link
    const { invitations } = expectOk(await steward.asks('staff.invitations', { area: vacant }))
    const usedId = invitations.find((one) => one.link === used)?.id ?? ''
    expectOk(await town.stranger().joins(used))
    expect(codeOf(await steward.asks('staff.revoke', { invitationId: usedId }))).toBe('INVITE.USED')
  })

  it('lets them see at once what is for their department, and no longer once they have left', async () => {
    const { steward, districtSupervisor } = town
    const { id: whistleId } = await aWhistle(town, [steward, 'blow'])
    const officer = { role: 'officer', department: 'enforcement', name: '罗刚' } as const
    const someone = town.stranger()
    const sees = async () => codeOf(await someone.asks('whistle.detail', { whistleId }))
    expect(await sees()).toBe('WHISTLE.NOT_FOUND')
    const { link } = expectOk(await districtSupervisor.invites(district, officer))
    expectOk(await someone.joins(link))
    expect(await sees()).toBe('OK')
    const post = { person: idOf(town, someone), role: 'officer' as const }
    expectOk(await districtSupervisor.dismisses(someone, district, post))
    expect(await sees()).toBe('WHISTLE.NOT_FOUND')
  })

  it('is nobody’s any more once whoever gave it out has left', async () => {
    const { nextSteward, supervisor } = town
    const area = `${nextCommunity}001`
    const { link } = expectOk(await nextSteward.invites(area, { post: 'backup' }))
    const post = { role: 'steward' as const, area: nextCommunity }
    const dismissal = { person: nextSteward.id, ...post, token: aToken() }
    expectOk(await supervisor.asks('staff.dismiss', dismissal))
    expect(codeOf(await town.stranger().joins(link))).toBe('INVITE.BAD')
    expect(codeOf(await nextSteward.invites(area))).toBe('CALL.NOT_ALLOWED')
  })
})

describe('who may be invited', () => {
  it('is up to the area: a steward fills grids, a supervisor what lies below', async () => {
    const { steward, supervisor, districtSupervisor } = town
    const officer = { role: 'officer', area: district, department: 'gas' } as const
    const refused = [
      await steward.invites(`${nextCommunity}001`),
      await steward.invites(community, { role: 'steward' }),
      await steward.invites(community),
      await supervisor.invites(street, { role: 'supervisor' }),
      await supervisor.invites(district, officer),
    ]
    expect(refused.map(codeOf)).toEqual(Array(5).fill('CALL.NOT_ALLOWED'))
    expectOk(await supervisor.invites(community, { role: 'steward', title: '主任' }))
    expectOk(await districtSupervisor.invites(street, { role: 'supervisor' }))

    const { link } = expectOk(await districtSupervisor.invites(district, officer))
    const someone = town.stranger()
    expectOk(await someone.joins(link))
    const [person] = town.cloud.find('people', { openid: someone.openid })
    expect(person?.roles).toEqual([{ ...officer, since: town.cloud.now() }])
  })

  it('is called by one of the titles that the city has for the role', async () => {
    const { steward, supervisor } = town
    for (const title of ['王派出所民警', '书记']) {
      expect(codeOf(await steward.invites(vacant, { title }))).toBe('CALL.BAD_INPUT')
    }
    expectOk(await steward.invites(vacant, { title: '网格长' }))
    expectOk(await supervisor.invites(community, { role: 'steward', title: '书记' }))
  })

  it('has a department where, and only where, they are sent by one that the city has', async () => {
    const { districtSupervisor } = town
    const asked = [
      { role: 'officer' as const },
      { role: 'officer' as const, department: 'nothing' },
      { role: 'supervisor' as const, area: street, department: 'gas' },
    ]
    for (const told of asked) {
      expect(codeOf(await districtSupervisor.invites(district, told))).toBe('CALL.BAD_INPUT')
    }
    const nowhere = await districtSupervisor.invites(`${community}999`)
    expect(codeOf(nowhere)).toBe('PLACE.NOT_FOUND')
  })
})
