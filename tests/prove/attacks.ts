import fc from 'fast-check'
import type { Name } from '../procedures/help/phone.ts'
import { brand, places, poisoned, wrongAnywhere, wrongForCodes } from './hostile.ts'

/** Inputs by procedure, each right as it stands. */
type Inputs = Record<Name, Record<string, unknown>>

/** A call by name, and the text that is sent as its event. */
export type Attack = { name: Name; event: string }

/** A right call with harm in one place: it has to be refused. */
export function poison(inputs: Inputs): fc.Arbitrary<Attack> {
  const attacks = Object.entries(inputs).flatMap(([procedure, input]) =>
    places(input).map((place) => ({ name: procedure as Name, input, place })),
  )
  return fc.constantFrom(...attacks).chain(({ name, input, place }) => {
    const harms = place.isCode ? [...wrongAnywhere, ...wrongForCodes] : wrongAnywhere
    return fc.constantFrom(...harms).map((harm) => ({
      name,
      event: poisoned({ procedure: name, input }, place, harm),
    }))
  })
}

/** Texts as nobody types them: every script, lone surrogates, what looks like code. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '$where',
    'toString',
    '\ud800',
    '\u202e',
    '\u0000',
    '',
  ),
)

const operator = fc.constantFrom('$ne', '$in', '$set', '$regex', '$and', '$expr', '_id', 'openid')

const { tree: anyValue } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    text,
    fc.double(),
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(text, tie('tree'), { maxKeys: 4 }),
    operator.map((key) => ({ [key]: brand })),
  ),
}))

/** A call with some of its values replaced by anything; some of the rest left out. */
export function garbled(inputs: Inputs): fc.Arbitrary<Attack> {
  return fc
    .constantFrom(...(Object.keys(inputs) as Name[]))
    .chain((name) =>
      fc.record({
        name: fc.constant(name),
        input: fc.oneof(anyValue, someOf(inputs[name])),
        beside: fc.oneof(fc.constant({}), fc.dictionary(text, anyValue, { maxKeys: 2 })),
      }),
    )
    .map(({ name, input, beside }) => ({
      name,
      event: JSON.stringify({ ...beside, procedure: name, input }),
    }))
}

/** An input of which each value is right or replaced, and one may be missing. */
function someOf(input: Record<string, unknown>): fc.Arbitrary<unknown> {
  const fields = Object.entries(input).map(([key, value]) => [
    key,
    fc.oneof({ weight: 3, arbitrary: fc.constant(value) }, anyValue),
  ])
  const missing = fc.constantFrom('none', 'none', ...Object.keys(input))
  return fc
    .tuple(fc.record(Object.fromEntries(fields)), missing)
    .map(([whole, gone]) =>
      Object.fromEntries(Object.entries(whole).filter(([key]) => key !== gone)),
    )
}
