export * from '../09-event-loop/02-timers/solution';
