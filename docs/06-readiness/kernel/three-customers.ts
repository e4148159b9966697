// title: One question, three customers
// question: Six things happen: each customer sends once and ends. How often does the program wait, and at how many reads does it find nothing?
import { Kernel, text } from '#kit';

const kernel = new Kernel();
const watched = new Set([
  kernel.open((peer) => peer.sends(30, 'lamp').ends(50)),
  kernel.open((peer) => peer.sends(30, 'chair').ends(40)),
  kernel.open((peer) => peer.sends(10, 'desk').ends(20)),
]);

while (watched.size > 0) {
  const interests = [...watched].map((fd) => ({ fd, event: 'read' as const }));
  for (const { fd } of kernel.select(interests, null)) {
    const got = kernel.read(fd, 100);
    if (got.length > 0) {
      console.log(`${kernel.now()} ms: ${fd} wants a ${text(got)}`);
    } else {
      kernel.close(fd);
      watched.delete(fd);
    }
  }
}
