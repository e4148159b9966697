export * from '../09-event-loop/06-gather/solution';
