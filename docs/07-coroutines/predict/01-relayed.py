# title: A relay of your own
# question: `checkout` hands the question of `ask` on with a loop. What does this print?
# ask: output
# option: name? / ask got Ada / over
# tell: `send` puts the value into the `yield` at which the *outer* generator stands, the one in the loop. Nobody takes it from there to `ask`.
# option: name? / ask got None / over
# tell: The loop of `checkout` calls `next` on `ask`, and `next` sends `None`. So the answer stops one function too early, and `ask` goes on with nothing.
# option: name? / over
# tell: The loop asks `ask` for its next value, so `ask` does go on behind its `yield`. It only has no answer.
def ask(question):
    answer = yield question
    print("ask got", answer)

def checkout():
    for question in ask("name?"):
        yield question

form = checkout()
print(next(form))
try:
    form.send("Ada")
except StopIteration:
    print("over")
