import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import Database from 'libsql'
import { FileTable } from '../files/file-table.ts'
import { journalTables } from '../store/journal.ts'

type Named = { name: string; body: ArrayBuffer }

/**
 * Makes a data folder out of a backup; it appears whole or not at all.
 * @throws Error when the folder holds something already, or the file is no backup
 */
export function restore(file: string, data: string): void {
  if (!existsSync(file)) throw new Error(`${file}: no such file`)
  const target = resolve(data)
  if (existsSync(target) && readdirSync(target).length > 0) {
    throw new Error(`${data} is not empty; a backup is restored to a new folder`)
  }
  mkdirSync(dirname(target), { recursive: true })
  const draft = mkdtempSync(join(dirname(target), '.restore-'))
  try {
    restoreDocuments(file, join(draft, 'store.sqlite'))
    restoreFiles(file, join(draft, 'files'))
    for (const { name, body } of read(file, 'beside')) {
      writeFileSync(join(draft, basename(name)), Buffer.from(body), { mode: 0o600 })
    }
    chmodSync(draft, 0o755)
    rmSync(target, { recursive: true, force: true })
    renameSync(draft, target)
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}

function restoreDocuments(file: string, store: string): void {
  const empty = new Database(store)
  empty.exec(journalTables)
  empty.close()
  fill(store, file, ['collection', 'document'])
}

function restoreFiles(file: string, folder: string): void {
  mkdirSync(folder)
  const table = join(folder, 'files.sqlite')
  new FileTable(table).close()
  fill(table, file, ['file', 'secret'])
  for (const { name, body } of read(file, 'bytes')) {
    writeFileSync(join(folder, name), Buffer.from(body))
  }
}

function fill(database: string, file: string, tables: readonly string[]): void {
  const target = new Database(database)
  try {
    target.prepare('attach ? as backup').run(file)
    target.transaction(() => {
      for (const table of tables) {
        target.exec(`delete from main.${table}`)
        target.exec(`insert into main.${table} select * from backup.${table}`)
      }
    })()
  } catch (cause) {
    throw new Error(`${file} is no backup`, { cause })
  } finally {
    target.close()
  }
}

function read(file: string, table: string): Named[] {
  const source = new Database(file, { readonly: true })
  const rows = source.prepare(`select name, body from ${table}`).all() as Named[]
  source.close()
  return rows
}
