### What can go wrong. Shown above the steps.

caution-ocmw-may-ask-back = قد يضع مركز الرعاية الاجتماعية (OCMW) شروطًا. أحيانًا تعيدون جزءًا. اسألوا عن ذلك أولًا.
