import { stamp } from '../core/clock/stamp.ts'
import { AT_ONCE } from '../core/cloud/database.ts'
import type { OwnData } from '../core/procedure/context.ts'
import { messages, stocks } from './message-record.ts'

/** The export and erasure of a person's messages and stock of WeChat messages. */
export const ownMessages: OwnData = {
  async export({ db }, person) {
    const [told, agreed] = await Promise.all([
      db.find(messages, { person }, { order: { at: 'down' }, limit: AT_ONCE }),
      db.find(stocks, { person }, { limit: AT_ONCE }),
    ])
    return [
      {
        name: '消息',
        columns: ['时间', '标题', '编号', '内容', '看过'],
        rows: told.map(({ at, title, number, words, unread }) => [
          stamp(at),
          title,
          number,
          words,
          unread ? '' : '是',
        ]),
      },
      {
        name: '微信提醒',
        columns: ['哪一种', '还能发几条'],
        rows: agreed.map(({ template, left }) => [template, left]),
      },
    ]
  },
  async erase({ db }, person) {
    await db.removeAll(messages, { person })
    await db.removeAll(stocks, { person })
    return 'done'
  },
}
