import Database from 'libsql/promise'

/** One document put (body) or removed (null) in one collection; without `id`, the collection made. */
export type Line = { collection: string; id?: string; body?: string | null }

/** A document as it was found on disk. */
export type Row = { collection: string; id: string; body: string }

/** A prepared statement: `run` works on the calling thread, `iterate` asks for the rows beside it. */
type Statement = {
  run(...values: readonly (string | null)[]): unknown
  iterate(): Promise<Iterable<unknown>>
}

type Statements = Record<'begin' | 'commit' | 'create' | 'put' | 'remove', Statement>

/** Makes the tables in a new file, and sets a connection up. */
export const journalTables = `
  pragma journal_mode=WAL;
  pragma synchronous=FULL;
  -- what is removed or replaced is overwritten: nobody finds it in the file afterwards
  pragma secure_delete=ON;
  create table if not exists collection (name text primary key) without rowid;
  create table if not exists document (
    position integer primary key, collection text not null, id text not null, body text not null,
    unique (collection, id)
  );
`

const statements: Record<keyof Statements, string> = {
  begin: 'begin',
  commit: 'commit',
  create: 'insert or ignore into collection values (?)',
  put: `insert into document (collection, id, body) values (?, ?, ?)
        on conflict (collection, id) do update set body = excluded.body`,
  remove: 'delete from document where collection = ? and id = ?',
}

/**
 * What is on disk: SQLite in WAL mode with synchronous FULL, one transaction a commit. When
 * `commit` has resolved, the lines survive the death of the process. One call at a time.
 */
export class Journal {
  readonly #database: Database
  readonly #statements: Statements

  /** Opens or makes the file. */
  static async open(file: string): Promise<Journal> {
    const database = new Database(file, {})
    await database.exec(journalTables)
    const prepared = Object.entries(statements).map(
      async ([name, sql]) => [name, await database.prepare(sql)] as const,
    )
    return new Journal(database, Object.fromEntries(await Promise.all(prepared)) as Statements)
  }

  private constructor(database: Database, statements: Statements) {
    this.#database = database
    this.#statements = statements
  }

  /** The names of all collections. */
  async collections(): Promise<string[]> {
    const rows = (await this.#rows('select name from collection')) as Iterable<{ name: string }>
    return Array.from(rows, ({ name }) => name)
  }

  /** All documents, in the order in which they were first written. */
  async documents(): Promise<Iterable<Row>> {
    const sql = 'select collection, id, body from document order by position'
    return (await this.#rows(sql)) as Iterable<Row>
  }

  /**
   * Writes all lines in one transaction, all or none; resolves when the disk has them. After a
   * failure the file is only good for being closed.
   * @param aside whether another thread waits for the disk, so that this one can answer others
   *   meanwhile; to hand it over costs more than it gives when nobody else is there
   */
  async commit(lines: readonly Line[], aside: boolean): Promise<void> {
    const { begin, commit } = this.#statements
    begin.run()
    for (const line of lines) this.#write(line)
    if (aside) await this.#database.exec('commit')
    else commit.run()
  }

  /** Moves all that was committed into the file itself, and empties the log beside it. */
  async checkpoint(): Promise<void> {
    await this.#database.exec('pragma wal_checkpoint(TRUNCATE)')
  }

  close(): void {
    this.#database.close()
  }

  #write({ collection, id, body }: Line): void {
    const { create, put, remove } = this.#statements
    if (id === undefined) create.run(collection)
    else if (typeof body === 'string') put.run(collection, id, body)
    else remove.run(collection, id)
  }

  async #rows(sql: string): Promise<Iterable<unknown>> {
    const statement: Statement = await this.#database.prepare(sql)
    return statement.iterate()
  }
}
