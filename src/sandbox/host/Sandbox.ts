import { parseFromFrame } from '../parseFrameMessage';
import { FRAME_PROTOCOL_VERSION, type FromFrame, type ToFrame } from '../protocol';
import type { WorkerKind } from './WorkerKind';
import { WorkerLink } from './WorkerLink';

type Order = ToFrame extends infer M ? (M extends unknown ? Omit<M, 'version'> : never) : never;

/** The texts of the sandbox document and of the worker's script. */
export interface SandboxTexts {
  readonly frame: string;
  readonly worker: string;
}

/**
 * The sandboxed frame in this page. `srcdoc` instead of an address: so it has the embedder policy of the page itself,
 * and works on hosts that cannot send headers for it.
 */
export class Sandbox<In extends { readonly type: string }, Out extends object> {
  private readonly links = new Map<number, WorkerLink<In, Out>>();
  private readonly awaitPong: (() => void)[] = [];
  private spawned = 0;

  private constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly port: MessagePort,
    private readonly kind: WorkerKind<In, Out>,
  ) {
    port.addEventListener('message', ({ data }) => {
      this.hear(parseFromFrame(data));
    });
    port.start();
  }

  static async open<In extends { readonly type: string }, Out extends object>(
    { frame: document, worker }: SandboxTexts,
    kind: WorkerKind<In, Out>,
  ): Promise<Sandbox<In, Out>> {
    const frame = window.document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.title = kind.title;
    frame.hidden = true;
    frame.tabIndex = -1;
    frame.srcdoc = document;
    const loaded = new Promise((resolve) =>
      frame.addEventListener('load', resolve, { once: true }),
    );
    window.document.body.append(frame);
    await loaded;
    const { port1, port2 } = new MessageChannel();
    // The frame's origin is opaque: there is no other target to name. The port goes to this frame and no other.
    frame.contentWindow?.postMessage(null, '*', [port2]);
    const sandbox = new Sandbox<In, Out>(frame, port1, kind);
    sandbox.order({ type: 'init', workerText: worker });
    return sandbox;
  }

  /** Starts a worker; it is of use once its `ready` has settled. */
  spawn(): WorkerLink<In, Out> {
    const id = ++this.spawned;
    const { port1, port2 } = new MessageChannel();
    const end = () => {
      this.links.delete(id);
      this.order({ type: 'kill', worker: id });
    };
    const link = new WorkerLink<In, Out>(port1, this.kind, end, (answered) => this.ping(answered));
    this.links.set(id, link);
    this.order({ type: 'spawn', worker: id }, [port2]);
    const first = this.kind.firstMessage?.();
    if (first) link.send(first);
    return link;
  }

  /** Ends every worker and removes the frame. */
  close(): void {
    for (const link of this.links.values()) link.kill();
    this.port.close();
    this.frame.remove();
  }

  private ping(answered: () => void): void {
    this.awaitPong.push(answered);
    this.order({ type: 'ping' });
  }

  private hear(message: FromFrame): void {
    switch (message.type) {
      case 'failed':
        this.links.get(message.worker)?.fail(message.message);
        break;
      case 'pong':
        for (const answered of this.awaitPong.splice(0)) answered();
        break;
      default:
        message satisfies never;
    }
  }

  private order(order: Order, ports: MessagePort[] = []): void {
    this.port.postMessage({ version: FRAME_PROTOCOL_VERSION, ...order }, ports);
  }
}
