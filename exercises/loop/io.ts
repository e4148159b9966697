export * from '../09-event-loop/05-io/solution';
