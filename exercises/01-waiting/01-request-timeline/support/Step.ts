/** One step of a request on the server. All times are milliseconds, 0 or more. */
export type Step = ComputeStep | TransferStep;

/** The server's own code at work. */
export interface ComputeStep {
  readonly kind: 'compute';
  readonly what: string;
  readonly cpuMs: number;
}

/** Bytes on their way in or out. */
export interface TransferStep {
  readonly kind: 'receive' | 'send';
  readonly what: string;
  /** How long nothing could be copied: no bytes had come, or there was no room for them. */
  readonly waitMs: number;
  /** How long the CPU copied. */
  readonly copyMs: number;
}
