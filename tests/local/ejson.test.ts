import { EJSON } from 'bson'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode, encode } from '../../local/cloud/ejson.ts'

/** Values that a document may hold, and that `bson` gives back as they were. */
const value = fc.letrec((tie) => ({
  plain: fc.oneof(
    fc.string(),
    fc.boolean(),
    fc.constant(null),
    fc.integer(),
    fc.maxSafeInteger(),
    fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n).map(Number),
    fc.double({ noNaN: false }),
    fc.date({ noInvalidDate: true }),
  ),
  list: fc.array(tie('any'), { maxLength: 4 }),
  fields: fc.dictionary(fc.string(), tie('any'), { maxKeys: 4, noNullPrototype: true }),
  any: fc.oneof({ maxDepth: 4 }, tie('plain'), tie('list'), tie('fields')),
}))
const document = fc
  .dictionary(fc.string(), value.any, { maxKeys: 5, noNullPrototype: true })
  .filter((fields) => !/"(\$|__proto__)/.test(JSON.stringify(fields)))

describe('our EJSON and that of bson agree', () => {
  it('on what the SDK sends: canonical', () => {
    fc.assert(
      fc.property(document, (fields) => {
        expect(decode(EJSON.stringify(fields, { relaxed: false }), 0)).toEqual(fields)
      }),
    )
  })

  it('on relaxed values', () => {
    fc.assert(
      fc.property(document, (fields) => {
        const text = EJSON.stringify(fields, { relaxed: true })
        expect(decode(text, 0)).toEqual(EJSON.parse(text, { relaxed: true }))
      }),
    )
  })

  it('on values that we write', () => {
    fc.assert(
      fc.property(document, (fields) => {
        expect(EJSON.parse(encode(fields), { relaxed: true })).toEqual(fields)
        expect(decode(encode(fields), 0)).toEqual(fields)
      }),
    )
  })
})

describe('values that bson would read wrongly are refused', () => {
  it.each([
    ['an integer over 2⁵³', '{"a":{"$numberLong":"9007199254740993"}}'],
    ['an integer that is none', '{"a":{"$numberInt":"x"}}'],
    ['a date that is none', '{"a":{"$date":"nonsense"}}'],
    ['an ObjectId', '{"a":{"$oid":"507f1f77bcf86cd799439011"}}'],
    ['a field that would be a prototype', '{"__proto__":{"a":1}}'],
  ])('%s', (_name, text) => {
    expect(() => decode(text, 0)).toThrow(expect.objectContaining({ code: 'INVALID_PARAM' }))
    expect(() => EJSON.parse(text, { relaxed: true })).not.toThrow()
  })

  it('and the operator of a pattern stays an operator', () => {
    const query = { words: { $regex: '^a', $options: 'i' } }
    expect(decode(JSON.stringify(query), 0)).toEqual(query)
  })
})
