// title: A forgotten await in JavaScript
// question: The same two calls. When does the second mail begin, and who notices when it is sent?
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function mail(order: string) {
  console.log('mail for', order);
  await wait(100);
  console.log('sent for', order);
}

async function main() {
  await mail('A');
  mail('B');
  console.log('main ends');
}

main();
