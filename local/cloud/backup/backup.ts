import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import { diskName } from '../files/paths.ts'
import { tables } from './tables.ts'

/** How much a backup holds. */
export type Backed = { documents: number; files: number }

/**
 * Writes everything that a data folder holds into one file (SQLite), as it was at one moment. A
 * cloud may be running on the folder meanwhile; it is not held up.
 * @param out replaced when it is there
 * @throws Error when the folder holds no store
 */
export function backup(data: string, out: string): Backed {
  if (!existsSync(join(data, 'store.sqlite'))) throw new Error(`${data} holds no store`)
  const draft = `${out}.part`
  rmSync(draft, { force: true })
  const database = new Database(draft)
  try {
    database.exec(tables)
    database.prepare('attach ? as store').run(join(data, 'store.sqlite'))
    database.prepare('attach ? as files').run(join(data, 'files', 'files.sqlite'))
    database.transaction(() => copyAll(database, data))()
    const backed = { documents: count(database, 'document'), files: count(database, 'bytes') }
    database.close()
    renameSync(draft, out)
    return backed
  } finally {
    rmSync(draft, { force: true })
  }
}

function copyAll(database: Database.Database, data: string): void {
  const folder = join(data, 'files')
  // what is deleted while the backup is made may still be named by a document: bytes come first
  const names = readdirSync(folder).filter((name) => /^[0-9a-f]{64}$/.test(name))
  keepBytes(database, folder, names)
  // the first look at each database is the moment that is kept
  count(database, 'store.collection')
  count(database, 'files.secret')
  database.exec(`
    insert into main.collection select * from store.collection;
    insert into main.document select * from store.document;
    insert into main.file select * from files.file;
    insert into main.secret select * from files.secret;
  `)
  const paths = database.prepare('select path from main.file').all() as { path: string }[]
  const known = new Set(paths.map(({ path }) => diskName(path)))
  keepBytes(
    database,
    folder,
    [...known].filter((name) => !names.includes(name)),
  )
  const drop = database.prepare('delete from main.bytes where name = ?')
  for (const name of names) if (!known.has(name)) drop.run(name)
  keepBeside(database, data)
}

function keepBytes(database: Database.Database, folder: string, names: readonly string[]): void {
  const insert = database.prepare('insert into main.bytes values (?, ?)')
  for (const name of names) {
    const file = join(folder, name)
    if (existsSync(file)) insert.run(name, readFileSync(file))
  }
}

// what others keep in the folder, such as a key
function keepBeside(database: Database.Database, data: string): void {
  const insert = database.prepare('insert into main.beside values (?, ?)')
  for (const entry of readdirSync(data, { withFileTypes: true })) {
    if (!entry.isFile() || /\.sqlite(-\w+)?$/.test(entry.name)) continue
    insert.run(entry.name, readFileSync(join(data, entry.name)))
  }
}

function count(database: Database.Database, table: string): number {
  const [row] = database.prepare(`select count(*) as n from ${table}`).all() as { n: number }[]
  return row?.n ?? 0
}
