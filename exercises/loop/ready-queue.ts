export * from '../09-event-loop/01-ready-queue/solution';
