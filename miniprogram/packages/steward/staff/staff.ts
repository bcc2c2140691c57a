import type { Rota } from '../../../contract/rota'
import { actionToken } from '../../../services/cloud/action-token'
import { asCallError, call } from '../../../services/cloud/call'
import { dial } from '../../../services/device/dial'
import { chooseOne } from '../../../services/page/choose'
import {
  formData,
  openForm,
  type Submit,
  sendForm,
  withForm,
} from '../../../services/page/page-form'
import { load, take } from '../../../services/page/page-life'
import { aboutArea, withReload } from '../../../services/page/page-parts'
import { ready } from '../../../services/page/page-state'
import { open } from '../../../services/page/routes'
import { handingOver, type LeaveRow, leaveRow, leaving } from '../../../services/words/leave-words'
import { leaveForm, takeLeave } from './leave-form'
import { type InvitationRow, type Member, membersOf, openInvitations } from './people'

type OnRota = WechatMiniprogram.BaseEvent<Record<string, never>, { rota: Rota }>
type OnRow = WechatMiniprogram.BaseEvent<Record<string, never>, { id: string }>

/** Who works in an area, who is away and who stands in; and the ways to rotas, invitations, notices. */
Page({
  ...withReload,
  ...aboutArea,
  ...withForm,

  data: {
    ...formData,
    areaName: '',
    /** Whether it is a community, which has rotas and notices. */
    community: false,
    members: [] as Member[],
    leaves: [] as LeaveRow[],
    /** Invitations that nobody has used yet. */
    invited: [] as InvitationRow[],
    more: false,
  },

  /** Whose leave is being written down. */
  person: '',

  load() {
    const { area } = this
    return load(this, async () => {
      const [{ people, more }, { leaves }, { invitations }] = await Promise.all([
        call('staff.inArea', { area }),
        call('staff.leaves', { area }),
        call('staff.invitations', { area }),
      ])
      const members = membersOf(people)
      const community = area.length === 12
      const rows = { leaves: leaves.map(leaveRow), invited: openInvitations(invitations) }
      this.setData({ state: ready, community, members, more, ...rows })
    })
  },

  /** What can be done about somebody: a leave, their figures, to say that they have left. */
  async choose({ currentTarget }: OnRow) {
    const member = this.data.members.find(({ id }) => id === currentTarget.dataset.id)
    if (!member) return
    const { works, mayLeave, posts } = member
    const choices = [
      ...(mayLeave ? [{ label: '请假', go: () => this.askLeave(member) }] : []),
      ...(works ? [{ label: '经手的数字', go: () => this.openWork(member) }] : []),
      ...posts.map((post) => ({
        label: `不再是${post.areaName}的人`,
        go: () => this.dismiss(member, post),
      })),
    ]
    const chosen = await chooseOne(choices, ({ label }) => label)
    chosen?.go()
  },

  dial({ currentTarget }: OnRow) {
    const member = this.data.members.find(({ id }) => id === currentTarget.dataset.id)
    if (member) dial(member.phone)
  },

  openWork({ id }: Member) {
    open('/packages/steward/worker/worker', { id })
  },

  async askLeave(member: Member) {
    this.person = member.id
    try {
      const before = await call('staff.beforeLeave', { person: member.id })
      const handing = handingOver(before, member.works)
      openForm(this, leaveForm(member, { members: this.data.members, handing }))
    } catch (failure) {
      this.setData({ told: asCallError(failure).message })
    }
  },

  async send({ detail }: Submit) {
    const words = { busy: '正在记…', done: '记下了，手头的事交给替班的人了' }
    await sendForm(this, detail, words, () => takeLeave(this.person, detail))
  },

  async back({ currentTarget }: OnRow) {
    const leaveId = currentTarget.dataset.id
    const words = { busy: '正在记…', done: '回来了，一天之内没人动过的都还给他' }
    await take(this, words, () => call('staff.cancelLeave', { leaveId }))
  },

  async revoke({ currentTarget }: OnRow) {
    const invitationId = currentTarget.dataset.id
    const words = { busy: '正在收…', done: '收回了，那个链接没用了' }
    await take(this, words, () => call('staff.revoke', { invitationId }))
  },

  async dismiss({ id, name }: Member, { role, area, areaName }: Member['posts'][number]) {
    try {
      const before = await call('staff.beforeLeave', { person: id, left: { role, area } })
      const { confirm } = await wx.showModal({
        title: `${name}不再是${areaName}的人？`,
        content: `${leaving(before, role)}。从此看不到这儿的诉求。`,
        confirmText: '是的',
      })
      if (!confirm) return
    } catch (failure) {
      this.setData({ told: asCallError(failure).message })
      return
    }
    const token = actionToken('dismiss', id, role, area)
    const words = { busy: '正在记…', done: `${name}离岗了` }
    const action = () => call('staff.dismiss', { person: id, role, area, token })
    await take(this, words, action)
  },

  openRota({ currentTarget }: OnRota) {
    open('/packages/steward/rota/rota', { area: this.area, rota: currentTarget.dataset.rota })
  },

  openInvite() {
    open('/packages/steward/invite/invite', { area: this.area })
  },

  openBulletins() {
    open('/packages/steward/bulletins/bulletins', { area: this.area })
  },
})
