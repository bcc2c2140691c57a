import { randomUUID } from 'node:crypto'
import { appId } from '../host/environment.ts'
import type { Fields } from '../store/document.ts'
import { jsonReply, type OpenApiReply, wechatError } from './wire.ts'

/** What a check says: fine, to be looked at by people, or not to be shown. */
export type Verdict = 'pass' | 'review' | 'risky'

/** What the checks go by: words that are risky or doubtful, and what pictures and sounds get. */
export type CheckSettings = { risky: string[]; review: string[]; media: Verdict }

/** Whether somebody's phone was here within two hours: only what they send is checked. */
export type IsHere = (openid: string) => boolean

const labels: Record<Verdict, number> = { pass: 100, review: 21000, risky: 20001 }
const maxContent = 2500

/** `security.msgSecCheck`, version 2 (or 1, when no version is given), by lists of words. */
export function checkText(
  { content, version, openid, scene }: Fields,
  { risky, review }: CheckSettings,
  isHere: IsHere,
): OpenApiReply {
  if (typeof content !== 'string' || content === '') return wechatError(44004, 'empty content')
  if (content.length > maxContent) return wechatError(45002, 'content size out of limit')
  const has = (words: readonly string[]) => words.some((word) => content.includes(word))
  const verdict = has(risky) ? 'risky' : has(review) ? 'review' : 'pass'
  if (version === undefined) {
    return verdict === 'risky' ? wechatError(87014, 'risky content') : ok({})
  }
  const wrong = wrongCaller(openid, scene, version, isHere)
  return wrong ?? ok({ ...said(verdict), trace_id: randomUUID() })
}

/** `security.mediaCheckAsync`, version 2: only a trace id for now, the verdict is pushed later. */
export function acceptMedia(
  { media_url, media_type, version, openid, scene }: Fields,
  traceId: string,
  isHere: IsHere,
): OpenApiReply {
  if (typeof media_url !== 'string' || !/^https?:\/\//.test(media_url)) {
    return wechatError(40097, 'invalid media_url')
  }
  if (media_type !== 1 && media_type !== 2) return wechatError(40097, 'invalid media_type')
  return wrongCaller(openid, scene, version, isHere) ?? ok({ trace_id: traceId })
}

/** The event `wxa_media_check` that WeChat pushes for a trace id; `now` in epoch ms. */
export function mediaEvent(openid: string, traceId: string, verdict: Verdict, now: number): Fields {
  return {
    ToUserName: 'gh_local',
    FromUserName: openid,
    CreateTime: Math.floor(now / 1000),
    MsgType: 'event',
    Event: 'wxa_media_check',
    appid: appId,
    trace_id: traceId,
    version: 2,
    errcode: 0,
    errmsg: 'ok',
    ...said(verdict),
  }
}

function said(suggest: Verdict): Fields {
  const label = labels[suggest]
  const detail = { strategy: 'content_model', errcode: 0, suggest, label, prob: 90 }
  return { result: { suggest, label }, detail: [detail] }
}

function wrongCaller(
  openid: unknown,
  scene: unknown,
  version: unknown,
  isHere: IsHere,
): OpenApiReply | undefined {
  if (version !== 2) return wechatError(40097, 'invalid version')
  if (![1, 2, 3, 4].includes(Number(scene))) return wechatError(40097, 'invalid scene')
  if (typeof openid !== 'string' || openid === '') return wechatError(40003, 'invalid openid')
  if (!isHere(openid)) return wechatError(61010, 'no visit within two hours')
  return undefined
}

function ok(fields: Fields): OpenApiReply {
  return jsonReply({ errcode: 0, errmsg: 'ok', ...fields })
}
