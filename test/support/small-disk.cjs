/*
 * Loaded into the program before it starts (`node --require`): SQLite files may have SMALL_DISK_PAGES pages. A
 * write that needs more fails as on a full disk, in SQLite itself. SIGUSR2 makes room.
 */
const sqlite3 = require('sqlite3');

const open = new Set();

class DatabaseOnSmallDisk extends sqlite3.Database {
  constructor(...args) {
    super(...args);
    open.add(this);
    this.exec(`PRAGMA max_page_count = ${process.env.SMALL_DISK_PAGES}`);
  }

  close(...args) {
    open.delete(this);
    return super.close(...args);
  }
}

sqlite3.Database = DatabaseOnSmallDisk;
process.on('SIGUSR2', () => open.forEach((db) => db.exec('PRAGMA max_page_count = 4294967294')));
