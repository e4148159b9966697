// title: A chain of microtasks
// question: The same chain in JavaScript. When does the mail get its turn now, and what if the chain had no end?
function packNext(number: number) {
  console.log('pack', number);
  if (number < 5) {
    queueMicrotask(() => packNext(number + 1));
  }
}

setTimeout(() => console.log('send the mail'), 0);
queueMicrotask(() => packNext(1));
