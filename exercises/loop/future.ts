export * from '../09-event-loop/03-future/solution';
