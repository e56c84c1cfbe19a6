### What one finds with each official finder. Its name and address come from the content.

finder-sociale-kaart = عناوين المساعدة والرعاية والرفاه في كل فلاندرز وبروكسل
finder-huizen-van-het-kind = كل بيوت الطفل (Huis van het Kind) مع عناوينها
finder-kinderopvangzoeker = كل حضانات الأطفال المرخّصة، مع تقارير التفتيش
finder-rechtenverkenner = الحقوق الاجتماعية، ومنها حقوق بلديتكم
