export * from '../09-event-loop/08-synchronisation/solution';
