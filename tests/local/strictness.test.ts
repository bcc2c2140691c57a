import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, openTestCloud, type TestCloud } from './cloud-for-tests.ts'

let local: TestCloud
beforeAll(async () => {
  local = await openTestCloud()
  await local.cloud.load('things', [
    { _id: 'a', word: 'x', none: null, list: [1], deep: { n: 1 }, n: 1 },
  ])
})
afterAll(() => local.close())

/** What the SDK throws when a body runs: its code. */
const codeOf = (body: string, input?: unknown) =>
  local.run(
    `try { await (async () => { ${body} })(); return 'no error' } catch (error) { return error.code }`,
    input,
  )
const change = (data: string) => codeOf(`return db.collection('things').doc('a').update(${data})`)

describe('refuses what MongoDB refuses', () => {
  it.each([
    ['a number added to a word', '{ word: _.inc(1) }'],
    ['a number added to null', '{ none: _.inc(1) }'],
    ['a word multiplied', '{ word: _.mul(2) }'],
    ['an element pushed into a word', '{ word: _.push([1]) }'],
    ['an element added to the set that an object is not', '{ deep: _.addToSet(1) }'],
    ['an element pulled out of a number', '{ n: _.pull(1) }'],
    ['a pop from a word', '{ word: _.pop() }'],
    ['a field set inside a word', '{ "word.inside": 1 }'],
    ['a field set inside null, as the SDK flattens objects', '{ none: { inside: 1 } }'],
    ['a named field set inside an array', '{ "list.name": 1 }'],
    ['a counter inside a number', '{ "deep.n.m": _.inc(1) }'],
    ['two changes of one path', '{ deep: _.set({}), "deep.n": 2 }'],
  ])('%s', async (_name, data) => {
    const before = local.cloud.find('things')
    expect(await change(data)).toBe('DATABASE_REQUEST_FAILED')
    expect(local.cloud.find('things')).toEqual(before)
  })

  it('but a field is made inside objects that are not there yet', async () => {
    expect(await change('{ "fresh.inside": _.inc(3), "list.2": 5 }')).toBe('no error')
    expect(local.cloud.find('things')[0]).toMatchObject({
      fresh: { inside: 3 },
      list: [1, null, 5],
    })
  })

  it('an unknown operator in a query', async () => {
    const query = `db.collection('things').where({ n: { $near_to: 1 } }).get()`
    expect(await codeOf(`return ${query}`)).toBe('DATABASE_REQUEST_FAILED')
  })

  it('an operand of the wrong kind', async () => {
    const query = `db.collection('things').where({ n: { $in: 5 } }).get()`
    expect(await codeOf(`return ${query}`)).toBe('DATABASE_REQUEST_FAILED')
  })

  it('a script in a query', async () => {
    const query = `db.collection('things').where({ $where: 'true' }).get()`
    expect(await codeOf(`return ${query}`)).toBe('DATABASE_REQUEST_FAILED')
  })

  it('a document over 16 MB, however it grew', async () => {
    const half = `'x'.repeat(9 * 1024 * 1024)`
    const grow = `db.collection('things').doc('large')`
    expect(await codeOf(`return db.collection('things').add({ _id: 'large', a: ${half} })`)).toBe(
      'no error',
    )
    expect(await codeOf(`return ${grow}.update({ b: ${half} })`)).toBe('DATABASE_REQUEST_FAILED')
    expect(local.cloud.find('things', { _id: 'large' })[0]).not.toHaveProperty('b')
  })

  it('a stage whose borders are drawn otherwise here', async () => {
    const call = `db.collection('things').aggregate().bucketAuto({ groupBy: '$n', buckets: 2 }).end()`
    expect(await codeOf(`return ${call}`)).toBe('INVALID_PARAM')
  })

  it('a field whose name begins with a dollar', async () => {
    expect(await codeOf(`return db.collection('things').add({ $set: 1 })`)).toBe(
      'DATABASE_REQUEST_FAILED',
    )
  })
})

describe('does as MongoDB where mingo is lax', () => {
  it('objects are equal with their keys in the same order only', async () => {
    await local.cloud.load('pairs', [
      { _id: 'ab', pair: { a: 1, b: 2 }, list: [{ a: 1, b: 2 }] },
      { _id: 'ba', pair: { b: 2, a: 1 }, list: [{ b: 2, a: 1 }] },
    ])
    const found = await local.run(`
      const ids = async (where) => (await db.collection('pairs').where(where).get()).data.map(({ _id }) => _id)
      const pair = { a: 1, b: 2 }
      return [await ids({ pair: _.eq(pair) }), await ids({ pair: _.in([pair, 'other']) }), await ids({ pair: _.neq(pair) }),
        await ids({ pair: _.nin([pair]) }), await ids({ list: _.eq(pair) }), await ids({ list: _.eq([pair]) })]`)
    expect(found).toEqual([['ab'], ['ab'], ['ba'], ['ba'], ['ab'], ['ab']])
  })

  it('a set takes an object whose keys come in another order', async () => {
    const list = await local.run(`
      const c = db.collection('pairs')
      await c.doc('ab').update({ list: _.addToSet({ $each: [{ b: 2, a: 1 }, { a: 1, b: 2 }] }) })
      return (await c.doc('ab').get()).data[0].list`)
    expect(JSON.stringify(list)).toBe('[{"a":1,"b":2},{"b":2,"a":1}]')
  })

  it('a push sorts by all its fields, then cuts', async () => {
    await local.cloud.load('pushes', [{ _id: 'p', list: [{ a: 1, b: 1 }] }])
    const list = await local.run(`
      const c = db.collection('pushes')
      await c.doc('p').update({ list: _.push({ each: [{ a: 2, b: 1 }, { a: 1, b: 2 }, { a: 0, b: 0 }], sort: { a: 1, b: -1 }, slice: 3 }) })
      return (await c.doc('p').get()).data[0].list`)
    expect(list).toEqual([
      { a: 0, b: 0 },
      { a: 1, b: 2 },
      { a: 1, b: 1 },
    ])
  })

  it('a count of nothing gives no document, inside a join too', async () => {
    const counted = await local.run(`
      const { data } = await db.collection('pairs').aggregate().match({ _id: 'ab' })
        .lookup({ from: 'pairs', pipeline: $.pipeline().match({ _id: 'nobody' }).count('n').done(), as: 'none' }).end()
      return data[0].none`)
    expect(counted).toEqual([])
  })
})

describe('refuses what CloudBase refuses, with its code', () => {
  it.each([
    ['reading', 'get()'],
    ['counting', 'count()'],
    ['changing', 'where({ a: 1 }).update({ b: 1 })'],
    ['removing', 'where({ a: 1 }).remove()'],
    ['aggregating', 'aggregate().match({}).end()'],
  ])('%s a collection that is not there', async (_name, call) => {
    expect(await codeOf(`return db.collection('nowhere').${call}`)).toBe(
      'DATABASE_COLLECTION_NOT_EXIST',
    )
  })

  it('a second document with the same id', async () => {
    expect(await codeOf(`return db.collection('things').add({ _id: 'a' })`)).toBe(
      'DATABASE_DUPLICATE_WRITE',
    )
  })

  it('more than 1,000 documents', async () => {
    await local.cloud.load(
      'many',
      Array.from({ length: 1001 }, (_x, n) => ({ _id: n })),
    )
    const all = `db.collection('many').aggregate().match({}).end()`
    expect(await codeOf(`return ${all}`)).toBe('INVALID_PARAM')
    // the SDK itself asks for 1,000 at most
    const asked = { action: 'database.getDocument', collectionName: 'many', limit: 1001 }
    expect(await ask(local, asked)).toMatchObject({ code: 'INVALID_PARAM' })
    expect(await ask(local, { ...asked, limit: 1000 })).toHaveProperty('data')
  })

  it('an action that is not supported', async () => {
    expect(await codeOf(`return app.auth().getEndUserInfo('some-user-id')`)).toBe('INVALID_PARAM')
  })

  it('an aggregation stage that writes', async () => {
    const call = `db.collection('things').aggregate()._pipe('out', 'elsewhere').end()`
    expect(await codeOf(`return ${call}`)).toBe('INVALID_PARAM')
  })

  it('a function that is not there', async () => {
    expect(await codeOf(`return app.callFunction({ name: 'nobody' })`)).toBe('FUNCTION_NOT_FOUND')
  })
})
