### What can go wrong, said before the steps.

caution-home-declared-unfit = بعد الفحص لا يُسمح لكم أحيانًا بالبقاء في المسكن. لذلك اطلبوا نصيحة أولًا. من يضطر إلى الانتقال قد يحصل أحيانًا على دعم الإيجار (huursubsidie) أو على الأولوية.
