import libraries from 'course:libraries';
import { answer } from '../project/answer';
import { LearnerProject } from '../project/LearnerProject';
import type { FromWorker, ToWorker } from '../protocol';

/** The worker in which the compiler lives. It answers one question after the other, in the order in which they come. */

const project = new LearnerProject(libraries);
const say = (message: FromWorker) => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'open') return project.open(data.files);
  const { id, question } = data;
  try {
    say({ kind: 'answer', id, answer: answer(project, question) });
  } catch (error) {
    // The compiler is a large program, and may stumble over a text: that question alone has no answer.
    say({ kind: 'failed', id, message: error instanceof Error ? error.message : String(error) });
  }
});

say({ kind: 'ready' });
