/** A queue of whole numbers from 0: who came first is first. Nothing in it is ever moved. */
export class Line {
  private readonly places: Int32Array;
  private head = 0;
  private tail = 0;

  /** @param room how many may ever join, which is not how many stand there at once */
  constructor(room: number) {
    this.places = new Int32Array(room);
  }

  get length(): number {
    return this.tail - this.head;
  }

  /** The first; -1 if there is none. */
  get first(): number {
    return this.head < this.tail ? (this.places[this.head] as number) : -1;
  }

  join(number: number): void {
    this.places[this.tail++] = number;
  }

  /** Takes the first out; -1 if there is none. */
  leave(): number {
    return this.head < this.tail ? (this.places[this.head++] as number) : -1;
  }
}
