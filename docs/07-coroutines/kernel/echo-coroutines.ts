// title: A server that reads from top to bottom
// question: Two customers come, and Ben is the first to send. Whose `yield` gives, after each `select`?
import { Kernel } from '#kit';

const kernel = new Kernel();
const door = kernel.listen();
kernel.connect(door).sends(20, 'lamp').ends(40);
kernel.connect(door).sends(10, 'chair').ends(30);

function* serve(fd: number): Generator<number, void> {
  for (;;) {
    yield fd;
    const part = kernel.read(fd, 64);
    if (part.length === 0) break;
    kernel.write(fd, part);
  }
  kernel.close(fd);
}

const waiting = new Map<number, Generator<number, void>>();

function resume(coroutine: Generator<number, void>) {
  const { value, done } = coroutine.next();
  if (!done) waiting.set(value, coroutine);
}

for (let i = 0; i < 2; i += 1) resume(serve(kernel.accept(door)));
while (waiting.size > 0) {
  const interests = [...waiting.keys()].map((fd) => ({ fd, event: 'read' as const }));
  for (const { fd } of kernel.select(interests, null)) {
    const coroutine = waiting.get(fd);
    waiting.delete(fd);
    if (coroutine) resume(coroutine);
  }
}
