import { join } from 'node:path'
import Database from 'libsql'

/**
 * Takes a data folder for this process: the documents in its memory are the only ones served. The
 * lock is an open SQLite transaction, so it goes with the process, however that dies.
 * @returns a function that gives the folder free
 * @throws Error when another cloud has it
 */
export function lockFolder(folder: string): () => void {
  const database = new Database(join(folder, 'lock.sqlite'))
  try {
    database.exec('begin exclusive')
  } catch (cause) {
    throw new Error(`${folder} is in use by another process`, { cause })
  }
  return () => {
    database.exec('rollback')
    database.close()
  }
}
