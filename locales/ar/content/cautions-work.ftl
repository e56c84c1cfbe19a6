### What can go wrong, said before the steps.

caution-quitting-yourself = أما زال لديكم عمل؟ لا تتركوه بأنفسكم قبل أن تطلبوا نصيحة. فأحيانًا تبقون بعدها مدة بدون إعانة.
