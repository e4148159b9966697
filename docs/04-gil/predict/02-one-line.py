# title: One line of Python
# question: What does `sold += 1` do, one instruction after another?
# ask: order
# tell: The variable is read, 1 is put beside it, the sum is computed, and only then is the variable written. What another thread writes between the first of these instructions and the last is overwritten.
import dis

def sell():
    global sold
    sold += 1

NAMES = {
    "LOAD_GLOBAL": "read sold",
    "LOAD_SMALL_INT": "take the number 1",
    "BINARY_OP": "add the two",
    "STORE_GLOBAL": "write sold",
}
for instruction in dis.get_instructions(sell):
    if instruction.opname in NAMES:
        print(NAMES[instruction.opname])
