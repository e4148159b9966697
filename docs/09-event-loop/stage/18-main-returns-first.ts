// title: main returns first
// question: Nobody awaits the mail, and main is over at once. Does the mail start? Is it sent?
import { createTask, run, sleep } from '#loop';

function* sendMail() {
  try {
    console.log('mail: connecting');
    yield* sleep(0.1);
    console.log('mail: sent');
  } finally {
    console.log('mail: connection closed');
  }
}

function* main() {
  createTask(sendMail());
  console.log('order saved');
}

run(main());
