/** Says so when a step takes too long. Between two steps the loop must turn, or nothing here is heard. */
export class Deadline {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly ms: number,
    private readonly missed: () => void,
  ) {}

  /** A step ended and the next begins. */
  restart(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(this.missed, this.ms);
  }

  stop(): void {
    clearTimeout(this.timer);
  }
}
