/** How each rota (班表) is called, and what is said of it. */
import type { Rota } from '../../../contract/rota'
import { empty, type PageState } from '../../../services/page/page-state'

type RotaWords = {
  title: string
  /** Whose turn is asked for. */
  who: string
  hint: string
  /** What is said of whoever has it at this moment. */
  now: string
  nobody: PageState
}

export const rotaWords: Record<Rota, RotaWords> = {
  duty: {
    title: '值班',
    who: '谁值班',
    hint: '下班以后的急事，派给值班的人。结束早于开始，就是到第二天。',
    now: '正在值班',
    nobody: empty({ title: '还没排值班', words: '没人值班时，下班以后的急事还派给网格员。' }),
  },
  window: {
    title: '窗口排班',
    who: '谁坐窗口',
    hint: '谁坐窗口，居民来了就找谁，什么事都能办。',
    now: '正在窗口',
    nobody: empty({
      title: '还没排窗口',
      words: '排上以后，谁哪天坐窗口，大家都看得到；请了假的自己去掉。',
    }),
  },
}
