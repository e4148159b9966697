/** The simulated machine: see README.md in this folder. Imported as `#kit`. */
export { bytes, text } from './bytes';
export { Diary, inWords } from './Diary';
export {
  BadFileDescriptor,
  BrokenPipe,
  BusyWaiting,
  ConnectionReset,
  Deadlock,
  InvalidArgument,
  NotConnected,
  WouldBlock,
} from './errors';
export { everyList } from './everyList';
export { Kernel, type KernelOptions } from './Kernel';
export type { Peer, Receipt } from './Peer';
export type { Interest, SystemCall } from './SystemCall';
export { seededRandom } from './seededRandom';
