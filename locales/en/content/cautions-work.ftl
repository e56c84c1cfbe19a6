### What can go wrong, said before the steps.

caution-quitting-yourself = Do you still have a job? Do not quit without advice. Sometimes you then get no benefit for a while.
