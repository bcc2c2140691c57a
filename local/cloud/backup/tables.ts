/**
 * What a backup holds: documents and collections as the store has them, files by their path and
 * their bytes by their name on disk, and what else lay in the folder.
 */
export const tables = `
  create table collection (name text primary key) without rowid;
  create table document (
    position integer primary key, collection text not null, id text not null, body text not null
  );
  create table file (path text primary key, owner text not null, at integer not null) without rowid;
  create table secret (value text not null);
  create table bytes (name text primary key, body blob not null);
  create table beside (name text primary key, body blob not null);
`
