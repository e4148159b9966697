import { ParseError } from '../../typescript/compile';
import type { RunFiles, RunProblem, SourcePlace } from '../types';
import { excerpt } from './excerpt';
import { formatValue } from './formatValue';
import { ImportError } from './loadModules';
import type { Places } from './Places';
import { clean } from './toTestError';
import { UnsupportedError } from './UnsupportedError';

/** What a thrown value says, whatever was thrown. */
export function describeThrown(error: unknown): string {
  if (!(error instanceof Error)) return clean(formatValue(error));
  return clean(error.message ? `${error.name}: ${error.message}` : error.name);
}

function stackOf(error: unknown): string | undefined {
  return error instanceof Error && typeof error.stack === 'string' ? error.stack : undefined;
}

/** A place with the lines around it. */
function at(
  place: SourcePlace | undefined,
  files: RunFiles,
): Pick<RunProblem, 'place' | 'excerpt'> {
  const lines = place && excerpt(files[place.file] ?? '', place);
  return { ...(place && { place }), ...(lines && { excerpt: lines }) };
}

/** Why the files of an exercise could not be loaded. */
export function toLoadProblem(error: unknown, files: RunFiles, places: Places): RunProblem {
  if (error instanceof ParseError) {
    const { file, line, column } = error.place;
    return {
      code: 'syntax',
      message: `${file} does not parse: ${error.message} at line ${line}, column ${column}.`,
      ...at(error.place, files),
    };
  }
  if (error instanceof ImportError) {
    const place = places.ofText(error.importer, error.specifier);
    return { code: 'import', message: error.message, ...at(place, files) };
  }
  const place = places.inStack(stackOf(error));
  if (error instanceof UnsupportedError)
    return { code: 'unsupported', message: error.message, ...at(place, files) };
  const where = place ? `Line ${place.line} of ${place.file}` : 'The code';
  return {
    code: 'threw-at-import',
    message: `${where} threw while the file was loaded, before any test ran: ${describeThrown(error)}`,
    ...at(place, files),
  };
}

/** An error that belongs to no test: a rejected promise that nobody awaits, a timer's callback, a hook. */
export function toUnhandledProblem(what: string, error: unknown, places: Places): RunProblem {
  const place = places.inStack(stackOf(error));
  return {
    code: 'unhandled',
    message: `${what}: ${describeThrown(error)}`,
    ...(place && { place }),
  };
}

/** What ended a program that stands alone. `before` is put in front of what was thrown. */
export function toProgramProblem(
  before: string,
  error: unknown,
  files: RunFiles,
  places: Places,
): RunProblem {
  if (error instanceof ParseError || error instanceof ImportError)
    return toLoadProblem(error, files, places);
  return {
    code: 'unhandled',
    message: `${before}${describeThrown(error)}`,
    ...at(places.inStack(stackOf(error)), files),
  };
}
