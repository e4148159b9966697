import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatTrace } from '../plugins/programs/formatTrace';
import { listPrograms } from '../plugins/programs/listPrograms';
import { createRecorder } from '../python/createRecorder';

/** `npm run record`: runs each program of the chapters under CPython and keeps its trace beside it. */
async function main(): Promise<void> {
  const root = process.cwd();
  const programs = await listPrograms(root);
  const record = await createRecorder();
  for (const { code, file, traceFile } of programs) {
    const trace = record(code);
    const text = formatTrace(trace);
    const path = join(root, traceFile);
    const same = existsSync(path) && readFileSync(path, 'utf8') === text;
    if (!same) writeFileSync(path, text);
    console.log(
      `${same ? 'same    ' : 'recorded'}  ${file}  ${trace.events.length} steps, CPython ${trace.python}`,
    );
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
