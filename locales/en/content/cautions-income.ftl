### What can go wrong. Shown above the steps.

caution-ocmw-may-ask-back = The OCMW may set conditions. Sometimes you pay part of it back. Check that first.
