export * from '../09-event-loop/04-task/solution';
