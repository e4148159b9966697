// title: The same await in JavaScript
// question: Line for line this is the Python program. Why do these two take turns?
async function cachedPrice() {
  return 20;
}

async function priceOrder(name: string) {
  for (const line of [1, 2, 3]) {
    await cachedPrice();
    console.log(name, line);
  }
}

Promise.all([priceOrder('A'), priceOrder('B')]);
console.log('both calls have returned');
