import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createProgramRecorder } from '../src/loop/recordProgram';
import { readSharedCode } from '../src/plugins/exercises/readSharedCode';
import { listStagePrograms } from '../src/plugins/stage/listStagePrograms';
import { checkTrace } from '../src/trace/checkTrace';
import type { LoopEvent } from '../src/trace/LoopEvent';
import type { LoopTrace } from '../src/trace/LoopTrace';

/** The reference loop does with a program for the Stage what CPython's asyncio does with the same program in Python. */

const programs = await listStagePrograms('.');
const record = createProgramRecorder(readSharedCode('.').files);
const files = programs.map(({ file }) => file);
const twins = programs
  .filter(({ language }) => language === 'typescript')
  .map((program) => ({ ...program, python: program.file.replace(/\.ts$/, '.py') }))
  .filter(({ python }) => files.includes(python));

/** Python's `open_connection` waits for more than `read` of a socket that is there already. */
const printsOnly = /\/17-data-arrives\.ts$/;

describe.each(twins)('$file', ({ file, code, python }) => {
  const trace = record(code);
  const pythons: LoopTrace = JSON.parse(readFileSync(`${python}.trace.json`, 'utf8'));

  it('is a trace as it should be', () => {
    expect(checkTrace(trace)).toEqual([]);
  });

  it('prints the same at the same time', () => {
    expect(story(trace.events, 'print', 'notice')).toEqual(
      story(pythons.events, 'print', 'notice'),
    );
  });

  if (printsOnly.test(file)) return;
  it('takes the same steps', () => {
    const steps = [
      'print',
      'task',
      'step',
      'wait',
      'pause',
      'cancel',
      'done',
      'block',
      'end',
    ] as const;
    expect(story(trace.events, ...steps)).toEqual(story(pythons.events, ...steps));
  });
});

/** Some types of events with their time, without what each language writes in its own way. */
function story(events: readonly LoopEvent[], ...types: LoopEvent['type'][]): string[] {
  let now = 0;
  return events.flatMap((event) => {
    if (event.type === 'select' || event.type === 'block') now = event.until;
    if (!types.includes(event.type)) return [];
    return `${now} s: ${words(event)}`;
  });
}

function words(event: LoopEvent): string {
  switch (event.type) {
    case 'print':
      return `prints ${event.text}`;
    case 'task':
      return `task ${event.task} is ${event.name}`;
    case 'step':
      return `step of ${event.task}${event.throws ? ' with an exception' : ''}`;
    case 'wait':
      return `${event.task} waits: ${event.kind}`;
    case 'cancel':
      return `cancel ${event.task} by ${event.by}`;
    case 'done':
      return `${event.task} has ${event.outcome}`;
    case 'pause':
      return `${event.task} pauses`;
    case 'end':
      return event.reason;
    default:
      return event.type;
  }
}
