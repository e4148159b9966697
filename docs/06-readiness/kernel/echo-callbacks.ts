// title: An echo server of callbacks
// question: Two customers, one thread. Which line decides who is served next?
import { Kernel } from '#kit';

const kernel = new Kernel();
const callbacks = new Map<number, () => void>();
let gone = 0;

function echo(client: number) {
  const got = kernel.read(client, 100);
  if (got.length > 0) {
    kernel.write(client, got); // takes it for granted that there is room
  } else {
    callbacks.delete(client);
    kernel.close(client);
    gone += 1;
  }
}

const door = kernel.listen();
kernel.connect(door, { atMs: 0 }).sends(20, 'lamp').ends(40);
kernel.connect(door, { atMs: 5 }).sends(10, 'chair').ends(20);
callbacks.set(door, () => {
  const client = kernel.accept(door);
  callbacks.set(client, () => echo(client));
});

while (gone < 2) {
  const interests = [...callbacks.keys()].map((fd) => ({ fd, event: 'read' as const }));
  for (const { fd } of kernel.select(interests, null)) callbacks.get(fd)?.();
}
