import clsx from 'clsx';
import type { KernelStep, SocketView } from '../../trace/KernelRun';
import { Buffer } from './Buffer';
import styles from './Kernel.module.css';

/** Heights in em, as Kernel.module.css gives them. */
const HEAD = 2;
const ROW = 3.6;

interface Props {
  readonly steps: readonly KernelStep[];
  readonly step: number;
}

/** What the process has open, and what the kernel holds for each. The room of the longest table is kept. */
export function DescriptorTable({ steps, step }: Props) {
  const sockets = steps[step]?.sockets ?? [];
  const most = Math.max(1, ...steps.map((one) => one.sockets.length));
  const before = steps[step - 1]?.sockets ?? [];
  return (
    <div className={clsx(styles.panel, styles.first)}>
      <p className={styles.title}>
        Descriptors <span>what the kernel holds</span>
      </p>
      <div
        className={styles.table}
        style={{ minHeight: `calc(${HEAD + most * ROW}em + ${most}px)` }}
      >
        <table className={styles.descriptors}>
          <thead>
            <tr>
              <th scope="col">fd</th>
              <th scope="col">to be read</th>
              <th scope="col">to be sent</th>
              <th scope="col">select</th>
            </tr>
          </thead>
          <tbody>
            {sockets.map((socket) => (
              <Row
                key={socket.fd}
                socket={socket}
                before={before.find(({ fd }) => fd === socket.fd)}
              />
            ))}
            {sockets.length === 0 && (
              <tr>
                <td colSpan={4} className={styles.none}>
                  Nothing is open.
                </td>
              </tr>
            )}
          </tbody>
        </table>
      </div>
    </div>
  );
}

const PEERS = { open: '', ended: 'peer has ended', cut: 'cut' } as const;

function Row({
  socket,
  before,
}: {
  readonly socket: SocketView;
  readonly before: SocketView | undefined;
}) {
  const { fd, kind, waiting, received, onTheWay, toSend, room, peer } = socket;
  return (
    <tr className={clsx(!before && styles.fresh)}>
      <th scope="row">{fd}</th>
      {kind === 'listener' ? (
        <td colSpan={2}>
          <span className={clsx(styles.listens, waiting !== before?.waiting && styles.changed)}>
            listens;{' '}
            {waiting === 0
              ? 'nobody waits'
              : `${waiting} ${waiting === 1 ? 'client waits' : 'clients wait'}`}
          </span>
        </td>
      ) : (
        <>
          <td>
            <Buffer text={received} changed={received !== (before?.received ?? '')} />
            {onTheWay > 0 && <small>+{onTheWay} on the way</small>}
            {PEERS[peer] && <small className={styles.peer}>{PEERS[peer]}</small>}
          </td>
          <td>
            <Buffer text={toSend} changed={toSend !== (before?.toSend ?? '')} />
            {toSend !== '' && room === 0 && <small className={styles.full}>full</small>}
          </td>
        </>
      )}
      <td>
        {socket.asked.map(({ event, ready }) => (
          <span key={event} className={clsx(styles.asked, ready && styles.ready)}>
            {event} {ready ? 'ready' : 'not yet'}
          </span>
        ))}
      </td>
    </tr>
  );
}
