import { Line } from './Line';
import type { Doing } from './RequestResult';
import type { RequestSettings } from './RequestSettings';
import { requestSteps, type Step } from './requestSteps';

/** Told of each stretch of a request's time at the server, when it is over. */
export type Watch = (request: number, doing: Doing, from: number, to: number) => void;

/** Waits of one length: whoever began first is through first, so a line is all the order that they need. */
interface Waiting {
  readonly step: Step;
  readonly line: Line;
}

interface Plan {
  readonly steps: readonly Step[];
  /** At the place of each wait of `steps`, who is in it. */
  readonly waits: readonly (Waiting | undefined)[];
}

/** The kernel's queue, the workers, and one core, on virtual time: it jumps from event to event. Times are milliseconds. */
export class Server {
  /** When each request began to be handled, and when it left; `Infinity`: not yet. */
  readonly began: Float64Array;
  readonly left: Float64Array;
  now = 0;
  atServer = 0;
  inHands = 0;
  private free: number;
  private readonly plans: readonly Plan[];
  private readonly waits: readonly Waiting[];
  private readonly queue: Line;
  private readonly ready: Line;
  private readonly stepOf: Uint8Array;
  /** When each request's latest stretch began, and when its wait is over. */
  private readonly since: Float64Array;
  private readonly due: Float64Array;
  private onCpu = -1;
  private cpuFreeAt = Infinity;
  private arrived = 0;
  private next = 0;
  private nextArrives = false;
  /** The wait that is over next, if that is what happens next. */
  private nextWait: Waiting | undefined;

  /**
   * @param arrivals when each request is at the server, in order
   * @param slow which of them have a slow query
   */
  constructor(
    settings: RequestSettings,
    private readonly arrivals: Float64Array,
    private readonly slow: Uint8Array,
    private readonly watch: Watch | undefined,
  ) {
    const { length } = arrivals;
    const { mode, workers } = settings;
    this.free = mode === 'one' ? 1 : mode === 'pool' ? workers : Infinity;
    this.plans = [false, true].map((slowly) => {
      const steps = requestSteps(settings, slowly);
      const waits = steps.map((step) =>
        step.doing === 'cpu' ? undefined : { step, line: new Line(length) },
      );
      return { steps, waits };
    });
    this.waits = this.plans.flatMap(({ waits }) => waits.filter((wait) => wait !== undefined));
    this.queue = new Line(length);
    this.ready = new Line(length * Math.max(...this.plans.map(({ steps }) => steps.length)));
    this.stepOf = new Uint8Array(length);
    this.since = new Float64Array(length);
    this.due = new Float64Array(length);
    this.began = new Float64Array(length).fill(Infinity);
    this.left = new Float64Array(length).fill(Infinity);
  }

  get cpuBusy(): boolean {
    return this.onCpu >= 0;
  }

  /** How many wait for their turn: for a worker, or for the CPU. */
  get queued(): number {
    return this.queue.length + this.ready.length;
  }

  /**
   * Looks for what happens next, for `advance`, and says when; `Infinity`: nothing ever will. At one moment, what ends goes
   * before what arrives.
   */
  findNext(): number {
    let next = this.cpuFreeAt;
    this.nextWait = undefined;
    for (const wait of this.waits) {
      if (wait.line.length === 0) continue;
      const due = this.due[wait.line.first] ?? Infinity;
      if (due >= next) continue;
      next = due;
      this.nextWait = wait;
    }
    const arrival = this.arrivals[this.arrived] ?? Infinity;
    this.nextArrives = arrival < next;
    this.next = this.nextArrives ? arrival : next;
    return this.next;
  }

  /** Lets that happen. */
  advance(): void {
    this.now = this.next;
    const { nextWait } = this;
    if (this.nextArrives) this.arrive(this.arrived++);
    else if (nextWait) this.goOn(nextWait.line.leave(), nextWait.step.doing);
    else {
      const request = this.onCpu;
      this.onCpu = -1;
      this.cpuFreeAt = Infinity;
      this.goOn(request, 'cpu');
    }
    if (this.onCpu < 0) this.giveCpu();
  }

  private arrive(request: number): void {
    this.atServer++;
    this.since[request] = this.now;
    if (this.free > 0) this.begin(request);
    else this.queue.join(request);
  }

  private begin(request: number): void {
    this.free--;
    this.inHands++;
    this.began[request] = this.now;
    this.tell(request, 'queue');
    this.enter(request);
  }

  /** The request has done one of its steps: on to the next one. */
  private goOn(request: number, done: Doing): void {
    this.tell(request, done);
    this.stepOf[request] = (this.stepOf[request] ?? 0) + 1;
    this.enter(request);
  }

  private enter(request: number): void {
    const plan = this.plans[this.slow[request] ?? 0];
    const index = this.stepOf[request] ?? 0;
    const step = plan?.steps[index];
    const wait = plan?.waits[index];
    if (wait) {
      this.due[request] = this.now + wait.step.ms;
      wait.line.join(request);
    } else if (step) this.ready.join(request);
    else this.leave(request);
  }

  private leave(request: number): void {
    this.left[request] = this.now;
    this.atServer--;
    this.inHands--;
    this.free++;
    const following = this.queue.leave();
    if (following >= 0) this.begin(following);
  }

  private giveCpu(): void {
    const request = this.ready.leave();
    if (request < 0) return;
    this.tell(request, 'ready');
    const plan = this.plans[this.slow[request] ?? 0];
    this.onCpu = request;
    this.cpuFreeAt = this.now + (plan?.steps[this.stepOf[request] ?? 0]?.ms ?? 0);
  }

  private tell(request: number, doing: Doing): void {
    const from = this.since[request] ?? 0;
    if (this.watch && from < this.now) this.watch(request, doing, from, this.now);
    this.since[request] = this.now;
  }
}
