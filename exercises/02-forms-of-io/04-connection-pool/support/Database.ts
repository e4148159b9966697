/** An open connection to the database. */
export class Connection {
  #open = true;

  constructor(readonly name: string) {}

  get isOpen(): boolean {
    return this.#open;
  }

  close(): void {
    this.#open = false;
  }
}

/** A database that counts its connections. */
export class Database {
  /** All connections that were ever opened. */
  readonly connections: Connection[] = [];
  /** While it is down, nobody can connect. */
  isDown = false;

  connect(): Connection {
    if (this.isDown) throw new Error('the database is down');
    const connection = new Connection(`connection ${this.connections.length + 1}`);
    this.connections.push(connection);
    return connection;
  }

  /** How many connections are open now. */
  get open(): number {
    return this.connections.filter(({ isOpen }) => isOpen).length;
  }
}
