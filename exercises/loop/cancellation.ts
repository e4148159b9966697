export * from '../09-event-loop/07-cancellation/solution';
