import type { WhistleKind } from '../../../../miniprogram/contract/whistle.ts'
import { whistleKinds, whistleLabel } from '../../../../miniprogram/contract/whistle.ts'
import { limitWords } from '../../../core/clock/limit.ts'
import type { Timing } from './whistle-deadlines.ts'

/** A kind of whistle with its limits in words, as a form offers it. */
export type KindOffered = { kind: WhistleKind; name: string; join: string; respond: string }

const todo: Record<WhistleKind, { join: string; respond: string }> = {
  emergency: { join: '到场', respond: '答复' },
  enforcement: { join: '报到', respond: '答复' },
  hard: { join: '开会', respond: '拿出办法' },
}

/** The kinds in the order of a form: 应急, 1 小时到场, 1 个工作日答复. */
export const kindsOffered = ({ rules }: Pick<Timing, 'rules'>): KindOffered[] =>
  whistleKinds.map((kind) => {
    const { join, respond } = rules.whistles[kind]
    return {
      kind,
      name: whistleLabel[kind],
      join: limitWords(join) + todo[kind].join,
      respond: limitWords(respond) + todo[kind].respond,
    }
  })
