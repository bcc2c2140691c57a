import Database from 'libsql'

/** One document put (body) or removed (null) in one collection; without `id`, the collection made. */
export type Line = { collection: string; id?: string; body?: string | null }

/** A document as it was found on disk. */
export type Row = { collection: string; id: string; body: string }

/**
 * What is on disk: SQLite in WAL mode with synchronous FULL, one transaction a commit. When
 * `commit` has returned, the lines survive the death of the process.
 */
export class Journal {
  readonly #database: Database.Database
  readonly #put: Database.Statement
  readonly #remove: Database.Statement
  readonly #create: Database.Statement

  /** Opens or makes the file. */
  constructor(file: string) {
    const database = new Database(file)
    database.pragma('journal_mode=WAL')
    database.pragma('synchronous=FULL')
    // what is removed or replaced is overwritten: nobody finds it in the file afterwards
    database.pragma('secure_delete=ON')
    database.exec(`
      create table if not exists collection (name text primary key) without rowid;
      create table if not exists document (
        position integer primary key, collection text not null, id text not null, body text not null,
        unique (collection, id)
      );
    `)
    this.#database = database
    this.#create = database.prepare('insert or ignore into collection values (?)')
    this.#put = database.prepare(
      `insert into document (collection, id, body) values (?, ?, ?)
       on conflict (collection, id) do update set body = excluded.body`,
    )
    this.#remove = database.prepare('delete from document where collection = ? and id = ?')
  }

  /** The names of all collections. */
  collections(): string[] {
    const rows = this.#database.prepare('select name from collection').all() as { name: string }[]
    return rows.map((row) => row.name)
  }

  /** All documents, in the order in which they were first written. */
  documents(): Row[] {
    const select = this.#database.prepare(
      'select collection, id, body from document order by position',
    )
    return select.all() as Row[]
  }

  /** Writes all lines in one transaction, synced to disk; all or none. */
  commit(lines: readonly Line[]): void {
    this.#database.transaction(() => {
      for (const { collection, id, body } of lines) {
        if (id === undefined) this.#create.run(collection)
        else if (typeof body === 'string') this.#put.run(collection, id, body)
        else this.#remove.run(collection, id)
      }
    })()
  }

  /** Moves all that was committed into the file itself, and empties the log beside it. */
  checkpoint(): void {
    this.#database.pragma('wal_checkpoint(TRUNCATE)')
  }

  close(): void {
    this.#database.close()
  }
}
