# title: A record cut in two
# question: The file holds three orders. Which one is never handed out, and where was it at the end?
def records(chunks):
    rest = ""
    for chunk in chunks:
        lines = (rest + chunk).split("\n")
        rest = lines.pop()
        for line in lines:
            yield line

file = ["1001;paid\n10", "02;open\n", "1003;paid"]
for record in records(file):
    print(record)
