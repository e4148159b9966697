import { nearest } from '../../exercise-format/nearest';
import { type Program, parseProgram } from '../programs/parseProgram';
import type { HeadOption, PredictHead } from './PredictHead';

/** A program for a predict card: `docs/09-event-loop/predict/03-turns.py`. */
export interface PredictProgram extends Program {
  readonly head: PredictHead;
}

interface HeadLine {
  readonly key: string;
  readonly value: string;
  /** Of the file, from 1. */
  readonly at: number;
}

/** Takes a file apart. Throws at the first line of its head that is not as `CONTRIBUTING.md` has it. */
export function parsePredict(text: string, file: string): PredictProgram {
  const { title, question } = parseProgram(text, file);
  const lines = text.split(/\r?\n/);
  const end = lines.findIndex((line) => !line.startsWith('#'));
  const head = lines.slice(2, end < 0 ? lines.length : end).map((line, index) => {
    const at = index + 3;
    return { ...readHeadLine(line, `${file}:${at}`), at };
  });
  const code = end < 0 ? '' : lines.slice(end).join('\n').trim();
  if (!code) throw new Error(`${file}:${lines.length}  There is no program below the head.`);
  return { title, question, head: readHead(head, file), code: `${code}\n` };
}

const keys = ['ask', 'option', 'tell'];

function readHeadLine(line: string, place: string): { key: string; value: string } {
  const [, key = '', value = ''] = /^# ?([a-z]+): (\S.*)$/.exec(line) ?? [];
  if (keys.includes(key)) return { key, value: value.trim() };
  const [close] = nearest(key, keys);
  const advice = close ? `Did you mean "# ${close}: …"? ` : '';
  throw new Error(
    `${place}  "${line}" is no line of a head. ${advice}A head has "# ask: …", "# option: …" and "# tell: …"; leave an empty line before a comment of the program.`,
  );
}

function readHead([ask, ...rest]: readonly HeadLine[], file: string): PredictHead {
  if (ask?.key !== 'ask')
    throw new Error(
      `${file}:3  After title and question comes "# ask: order", "# ask: output" or "# ask: time of <a line that is printed>".`,
    );
  const line = /^time of (.+)$/.exec(ask.value)?.[1];
  if (line !== undefined)
    return { kind: 'time', line, options: readOptions(rest, file, isSeconds) };
  if (ask.value === 'output') return { kind: 'output', options: readOptions(rest, file) };
  if (ask.value !== 'order')
    throw new Error(
      `${file}:${ask.at}  Nobody can ask for "${ask.value}". It is "order", "output" or "time of <a line that is printed>".`,
    );
  const [tell, extra] = rest;
  if (tell?.key !== 'tell')
    throw new Error(`${file}:${ask.at + 1}  "# tell: …" says what decides the order.`);
  if (extra)
    throw new Error(
      `${file}:${extra.at}  Whoever is asked for an order gets the lines that are printed, and no options.`,
    );
  return { kind: 'order', tell: tell.value };
}

function isSeconds({ value, at }: HeadLine, file: string): void {
  if (!/^\d+(\.\d+)?$/.test(value))
    throw new Error(`${file}:${at}  "${value}" is no time. Write seconds: "# option: 0.3".`);
}

function readOptions(
  lines: readonly HeadLine[],
  file: string,
  check?: (line: HeadLine, file: string) => void,
): HeadOption[] {
  const options: HeadOption[] = [];
  for (let index = 0; index < lines.length; index += 2) {
    const [option, tell] = [lines[index], lines[index + 1]];
    if (option?.key !== 'option')
      throw new Error(`${file}:${option?.at}  Here begins the next option: "# option: …".`);
    check?.(option, file);
    if (tell?.key !== 'tell')
      throw new Error(
        `${file}:${option.at + 1}  An option is followed by "# tell: …": what who believes it overlooks.`,
      );
    const same = options.find(({ text }) => text === option.value);
    if (same)
      throw new Error(`${file}:${option.at}  This option stands at line ${same.at} already.`);
    options.push({ text: option.value, tell: tell.value, at: option.at });
  }
  if (options.length < 2)
    throw new Error(`${file}:3  It takes two options or more to choose from: "# option: …".`);
  return options;
}
