import type { Matter } from '../../miniprogram/contract/matter.ts'
import type { MessageKind, TemplateName } from '../../miniprogram/contract/message.ts'
import type { Collection } from '../core/cloud/collection.ts'

/** A message in somebody's inbox. `_id` is `<source>-<version>-<kind>-<person>`: it comes once. */
export type Message = {
  _id: string
  person: string
  kind: MessageKind
  /** What and where, as a heading says it; and the number that people call it by. */
  title: string
  number: string
  words: string
  target: Matter
  at: number
  /** Until it was read. */
  unread?: true
}

const seen = { purpose: 'tells what became of a matter', seenBy: 'self', kept: '1 year' }

export const messages: Collection<Message> = {
  name: 'messages',
  indexes: [
    { name: 'inbox', keys: { person: 1, at: -1, _id: -1 } },
    { name: 'unread', keys: { person: 1, unread: 1, at: 1 } },
    { name: 'old', keys: { at: 1 } },
  ],
  fields: {
    _id: seen,
    person: { ...seen, purpose: 'whose inbox' },
    kind: seen,
    title: seen,
    number: seen,
    words: seen,
    target: seen,
    at: seen,
    unread: { ...seen, purpose: 'whether it was read' },
  },
  retention: { since: 'at', days: 365 },
}

/** How many WeChat messages of a template a person agreed to. `_id` is `<person>-<template>`. */
export type Stock = {
  _id: string
  person: string
  template: TemplateName
  left: number
  /** The newest messages that took one, so that none is claimed twice. */
  claimed: string[]
  /** The newest tokens of agreements, so that none counts twice. */
  agreed: string[]
}

const stock = {
  purpose: 'sends no more than was agreed to',
  seenBy: 'self',
  kept: 'until deletion',
}

export const stocks: Collection<Stock> = {
  name: 'stocks',
  indexes: [{ name: 'person', keys: { person: 1 } }],
  fields: {
    _id: stock,
    person: stock,
    template: stock,
    left: stock,
    claimed: stock,
    agreed: stock,
  },
}
