import { type RequestPreset, requestPresets } from '../../sim/request/requestPresets';
import type { SimulatorPreset } from '../Simulator/useSettings';
import type { RequestSpecs } from './requestSpecs';

const questions: Record<RequestPreset, string> = {
  'one endpoint':
    'One worker answers `GET /users/{id}`. For how much of this time does it work, and how many requests a second could it answer?',
  'one slow query': 'One query in a hundred takes 3 s. Who waits for it?',
  'a hundred endpoints':
    'The shop has grown: 80 requests a second, and each asks another service too. Which server keeps up?',
  'the tipping point':
    'Four workers, 44 requests a second, and half of the clients wait no longer than 0.3 s. What do four more a second do?',
  'CPU-bound': 'Each request computes for 60 ms. Does it help to overlap the waits?',
};

/** The presets of the core, each with what to look at. */
export const requestQuestions: readonly SimulatorPreset<RequestSpecs>[] = Object.entries(
  requestPresets,
).map(([name, settings]) => ({ name, settings, question: questions[name as RequestPreset] }));
