/** The simulated machine: see README.md in this folder. Imported as `#kit`. */
export { Access, type AccessKind, type Place, type Thread } from './Access';
export { bytes, text } from './bytes';
export { Cell } from './Cell';
export { cutAt } from './cutAt';
export { Diary, inWords } from './Diary';
export type { Ending, HowItEnds } from './Ending';
export { waitsInWords } from './Ending';
export { echoProblem, echoProblemOf } from './echoProblem';
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
export { everyCut } from './everyCut';
export { everyList } from './everyList';
export { everySchedule, type WalkOptions } from './everySchedule';
export { Kernel, type KernelOptions } from './Kernel';
export { Lock } from './Lock';
export type { OpenConnection, OpenListener, OpenSocket } from './OpenSocket';
export type { Peer, Receipt } from './Peer';
export { type Played, playTraffic } from './playTraffic';
export { randomTraffic } from './randomTraffic';
export { replay } from './replay';
export type { Interest, SystemCall } from './SystemCall';
export { BadSchedule, nameOf, parseSchedule, showSchedule } from './schedule';
export { seededRandom } from './seededRandom';
export { settle } from './settle';
export { showValue } from './showValue';
export { smallerTraffics } from './smallerTraffics';
export { smallestFailing } from './smallestFailing';
export { type Scene, type Step, Threads, type Wait } from './Threads';
export { type Client, type SlowReading, type Traffic, textOf } from './Traffic';
export { trafficInWords } from './trafficInWords';
export { type Clock, VirtualClock } from './VirtualClock';
export type { Walk } from './Walk';
export { WatchedPromise } from './WatchedPromise';
