import { type Check, isRecord, isText } from './checks';

/** A message that the other side never sends. */
export class ProtocolError extends Error {
  override readonly name = 'ProtocolError';
}

interface Message {
  readonly version: number;
  readonly type: string;
}

/** The fields of each message type of `M`; the type checker holds it complete. */
export type MessageTable<M extends Message> = {
  readonly [T in M['type']]: {
    readonly [K in Exclude<keyof Extract<M, { type: T }>, 'type' | 'version'>]: Check<
      Extract<M, { type: T }>[K]
    >;
  };
};

/**
 * A function that lets the messages of one direction through as they are and throws a `ProtocolError` for everything else:
 * another version, an unknown type, a field that is missing, wrong or too many.
 */
export function createParser<M extends Message>(
  direction: string,
  version: M['version'],
  table: MessageTable<M>,
): (value: unknown) => M {
  const shapes: Readonly<Record<string, Readonly<Record<string, Check<unknown>>>>> = table;
  return (value) => {
    if (!isRecord(value)) throw new ProtocolError(`${direction}: not a message`);
    if (value.version !== version)
      throw new ProtocolError(`${direction}: version ${String(value.version)}, not ${version}`);
    const type = value.type;
    const fields = isText(type) && Object.hasOwn(shapes, type) ? shapes[type] : undefined;
    if (!fields) throw new ProtocolError(`${direction}: unknown type`);
    for (const [key, check] of Object.entries(fields))
      if (!check(value[key])) throw new ProtocolError(`${direction}: "${type}" has a wrong ${key}`);
    for (const key of Object.keys(value))
      if (key !== 'version' && key !== 'type' && !Object.hasOwn(fields, key))
        throw new ProtocolError(`${direction}: "${type}" has a field too many`);
    // The table is held complete by its type, so what comes through has the type of its direction.
    return value as unknown as M;
  };
}
