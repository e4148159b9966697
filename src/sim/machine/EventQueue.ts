/** Something that will happen, unless it is cancelled. */
export interface TimedEvent {
  readonly at: number;
  readonly rank: number;
  readonly order: number;
  readonly happen: () => void;
  cancelled: boolean;
}

/** A binary heap of events: the earliest first, then the lowest rank, then the one that was added first. */
export class EventQueue {
  readonly #heap: TimedEvent[] = [];
  #added = 0;

  add(at: number, rank: number, happen: () => void): TimedEvent {
    const event = { at, rank, order: this.#added++, happen, cancelled: false };
    const heap = this.#heap;
    let hole = heap.length;
    while (hole > 0) {
      const parent = heap[(hole - 1) >> 1] as TimedEvent;
      if (isBefore(parent, event)) break;
      heap[hole] = parent;
      hole = (hole - 1) >> 1;
    }
    heap[hole] = event;
    return event;
  }

  /** The next event that nobody cancelled, left where it is. */
  peek(): TimedEvent | undefined {
    while (this.#heap[0]?.cancelled) this.#removeFirst();
    return this.#heap[0];
  }

  pop(): TimedEvent | undefined {
    const first = this.peek();
    if (first) this.#removeFirst();
    return first;
  }

  #removeFirst(): void {
    const heap = this.#heap;
    const last = heap.pop();
    if (!last || heap.length === 0) return;
    let hole = 0;
    for (;;) {
      const left = heap[2 * hole + 1];
      const right = heap[2 * hole + 2];
      if (!left) break;
      const child = right && isBefore(right, left) ? right : left;
      if (isBefore(last, child)) break;
      heap[hole] = child;
      hole = 2 * hole + (child === left ? 1 : 2);
    }
    heap[hole] = last;
  }
}

function isBefore(a: TimedEvent, b: TimedEvent): boolean {
  return (a.at - b.at || a.rank - b.rank || a.order - b.order) < 0;
}
