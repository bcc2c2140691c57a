/** A whistle as the department that it calls finds it. */
import type { WhistleCard } from '../../../../typings/procedures'

/** A whistle ready for whistle-card. */
export type CalledWhistle = Pick<
  WhistleCard,
  'id' | 'title' | 'place' | 'tried' | 'ground' | 'photo' | 'clock'
> & {
  /** Its kind, and the part of this department. */
  called: string
  /** Who else was called, and how far they are. */
  others: string
  /** What is special about it; empty when nothing is. */
  told: string
}

const parts: Record<WhistleCard['part'], string> = { lead: '主办', helper: '协办', '': '' }

/** What, where, what was tried, who else comes; `isTheirs` when something is to be done by this department. */
export function calledWhistle(card: WhistleCard, isTheirs: boolean): CalledWhistle {
  const { id, title, place, tried, ground, photo, clock, kindText, part } = card
  const others = card.departments.filter(({ lead }) => lead !== (part === 'lead'))
  return {
    ...{ id, title, place, tried, ground, photo, clock },
    called: [`${kindText}吹哨`, parts[part]].filter(Boolean).join(' · '),
    others: others.map(({ name, stateText }) => `${name}（${stateText}）`).join('、'),
    told: card.disputed ? '有部门说不归自己管，等督办裁定' : isTheirs ? '' : card.statusText,
  }
}
