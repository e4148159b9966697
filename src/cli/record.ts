import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listPredictPrograms } from '../plugins/predict/listPredictPrograms';
import { runsOnLoop } from '../plugins/predict/runsOnLoop';
import { formatEvents } from '../plugins/programs/formatEvents';
import { listPrograms } from '../plugins/programs/listPrograms';
import { listStagePrograms } from '../plugins/stage/listStagePrograms';
import { createRecorder } from '../python/createRecorder';
import { createLoopRecorders } from './createLoopRecorders';

/** `npm run record`: runs each program of the chapters and keeps its trace beside it. */
async function main(): Promise<void> {
  const root = process.cwd();
  const recordFrames = await createRecorder();
  for (const { code, file, traceFile } of await listPrograms(root))
    keep(file, join(root, traceFile), recordFrames(code));

  const recorders = await createLoopRecorders();
  for (const { code, language, file, traceFile } of await listStagePrograms(root)) {
    const record = recorders[language];
    if (!record) throw new Error(`${file}  Nothing records ${language} programs yet.`);
    keep(file, join(root, traceFile), await record(code));
  }
  for (const { code, file, traceFile } of await listPredictPrograms(root)) {
    const record = runsOnLoop(code) ? recorders.python : recordFrames;
    if (!record) throw new Error(`${file}  Nothing records Python programs yet.`);
    keep(file, join(root, traceFile), await record(code));
  }
}

function keep(file: string, path: string, trace: { readonly events: readonly object[] }): void {
  const text = formatEvents(trace);
  const same = existsSync(path) && readFileSync(path, 'utf8') === text;
  if (!same) writeFileSync(path, text);
  console.log(`${same ? 'same    ' : 'recorded'}  ${file}  ${trace.events.length} steps`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
