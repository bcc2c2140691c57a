import { randomBytes } from 'node:crypto'
import Database from 'libsql'

/** Which paths exist and whose they are; and the secret that signs temporary URLs. */
export class FileTable {
  readonly #database: Database.Database
  /** Signs links; kept, so that links outlive a restart. */
  readonly secret: string

  constructor(file: string) {
    const database = new Database(file)
    database.pragma('journal_mode=WAL')
    database.pragma('synchronous=FULL')
    // what is removed is overwritten: nobody finds it in the file afterwards
    database.pragma('secure_delete=ON')
    database.exec(`
      create table if not exists file (
        path text primary key, owner text not null, at integer not null
      ) without rowid;
      create table if not exists secret (value text not null);
    `)
    this.#database = database
    this.secret = this.#secret()
  }

  has(path: string): boolean {
    return this.ownerOf(path) !== undefined
  }

  /** Whose a path is; '' stands for functions. */
  ownerOf(path: string): string | undefined {
    const rows = this.#database.prepare('select owner from file where path = ?').all(path)
    return (rows as { owner: string }[])[0]?.owner
  }

  /** Paths that begin so, in their order, from after one on, at most so many; with when each came to be. */
  below(prefix: string, after: string, most: number): { path: string; at: number }[] {
    const rows = this.#database
      .prepare(
        'select path, at from file where path > ? and substr(path, 1, ?) = ? order by path limit ?',
      )
      .all(after, [...prefix].length, prefix, most)
    return rows as { path: string; at: number }[]
  }

  /** Gives a path to an owner, unless it has one ('' stands for functions); @returns whose it is now */
  claim(path: string, owner: string, at: number): string {
    this.#database
      .prepare(
        'insert into file (path, owner, at) values (?, ?, ?) on conflict (path) do update set at = excluded.at',
      )
      .run(path, owner, at)
    return this.ownerOf(path) ?? owner
  }

  /** Forgets a path; false when it was not there. */
  remove(path: string): boolean {
    return this.#database.prepare('delete from file where path = ?').run(path).changes > 0
  }

  /** Moves all that was written into the file itself, and empties the log beside it. */
  checkpoint(): void {
    this.#database.pragma('wal_checkpoint(TRUNCATE)')
  }

  close(): void {
    this.#database.close()
  }

  #secret(): string {
    const rows = this.#database.prepare('select value from secret').all() as { value: string }[]
    const [known] = rows
    if (known) return known.value
    const value = randomBytes(32).toString('hex')
    this.#database.prepare('insert into secret values (?)').run(value)
    return value
  }
}
